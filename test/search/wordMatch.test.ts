import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOneSlipAway, matchWords, STRENGTH } from '../../src/search/wordMatch.js';

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });

describe('the strength of an answer', () => {
  test.each([
    ['iran', 'iran', STRENGTH.whole],
    ['prisoner', 'prisoners', STRENGTH.inflected],
    ['prisoners', 'prisoner', STRENGTH.inflected],
    ['parties', 'party', STRENGTH.inflected],
    ['crises', 'crisis', STRENGTH.slip],
    ['us', 'u', STRENGTH.none],
    ['ir', 'iran', STRENGTH.beginning],
    ['putni', 'putin', STRENGTH.slip],
    ['ushakof', 'ushakov', STRENGTH.slip],
    ['omn', 'oman', STRENGTH.none],
    ['i', 'iran', STRENGTH.none],
    ['an', 'iran', STRENGTH.none],
    ['ushakffv', 'ushakov', STRENGTH.none],
  ])('%s is answered by %s with %d', (asked, found, strength) =>
    expect(matchWords(asked, found)).toBe(strength),
  );
});

describe('a slip', () => {
  test('is a Damerau–Levenshtein distance of 1', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlipAway(one, other)).toBe(distance(one, other) === 1);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlipAway(one, other)).toBe(isOneSlipAway(other, one));
      }),
    );
  });
});

/** The textbook's table: optimal string alignment. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + cost,
        swapped ? table[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return table[one.length]![other.length]!;
}
