import { expect, test } from '@jest/globals';
import type { ClaimFact } from '../../src/facts/facts.js';
import type { ClosedEnums, Polarity, Status } from '../../src/schema/enums.generated.js';
import { readStorage } from '../../src/schema/stored/storage.js';

test('an unknown value of a closed enum does not compile', () => {
  const polarity: Polarity = 'AFFIRMED';
  // @ts-expect-error A polarity is no open text (`npm run types`).
  const misspelled: ClaimFact['polarity'] = 'AFIRMED';
  // @ts-expect-error Nor is it the value of another enum.
  const other: Status = 'AFFIRMED';
  // @ts-expect-error Nor is a text of which nothing is known.
  const unknown: (text: string) => ClosedEnums['Rank'] = (text) => text;
  expect([polarity, misspelled, other, unknown('NORMAL')]).toHaveLength(4);
});

test('an enum that a vocabulary may extend stays open', () => {
  const predicate: ClaimFact['predicate'] = 'HAS_STATUS';
  expect(readStorage().enumValues('Predicate')).toContain(predicate);
});
