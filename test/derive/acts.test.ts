import { describe, expect, test } from '@jest/globals';
import { ruleOf } from '../../src/facts/predicates.js';
import { ACTS_OF_SPEAKING } from '../../src/schema/actsOfSpeaking.js';
import { OWNED_BY_THEIR_END } from '../../src/schema/selectiveEnd.js';
import { isA, readStorage } from '../../src/schema/stored/storage.js';
import { SHIPPED_VOCABULARY } from '../../src/vocabulary/vocabulary.js';

const storage = readStorage();

describe('Acts of speaking', () => {
  test('are the predicates with the rule of an act', () => {
    const acts = storage
      .enumValues('Predicate')
      .filter((predicate) => ruleOf(predicate, SHIPPED_VOCABULARY).kind === 'act');
    expect(acts.toSorted()).toEqual(['CONDEMNED', 'DISCUSSED', 'PRESSED_FOR', 'PROPOSED', 'REFUSED']);
    expect(ACTS_OF_SPEAKING.toSorted()).toEqual(acts.toSorted());
  });
});

describe('Relationships that are found from their end', () => {
  test.each(OWNED_BY_THEIR_END)(
    '%s never ends at an actor (a condemned country had its relationship twice)',
    (type) => {
      const rule = ruleOf(type, SHIPPED_VOCABULARY);
      if (rule.kind !== 'relationship' && rule.kind !== 'act') throw new Error(`${type} is no relationship`);
      const ends = rule.pairs.flatMap(({ range }) => range);
      const types = [...storage.types.values()].filter((each) => ends.some((label) => isA(each, label)));
      expect(types.filter((each) => isA(each, 'Actor'))).toEqual([]);
    },
  );
});
