import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { QuantityFact } from '../../../src/facts/facts.js';
import { compareQuantities } from '../../../src/derive/disagreements/quantities.js';
import { rangeOf } from '../../../src/derive/disagreements/ranges.js';
import { quantity } from './claims.js';

const [low, high] = [0, Infinity];
const [isLowOpen, isHighOpen] = [true, true];
const closed = { isLowOpen: false, isHighOpen: false };

describe('The range of a quantity', () => {
  test.each([
    ['exactly', { value: 1000 }, { ...closed, low: 1000, high: 1000 }],
    ['about', { value: 1000, approximation: 'ABOUT' }, { ...closed, low: 900, high: 1100 }],
    ['nearly', { value: 1000, approximation: 'NEARLY' }, { ...closed, isHighOpen, low: 900, high: 1000 }],
    ['at least', { value: 1000, approximation: 'AT_LEAST' }, { ...closed, low: 1000, high }],
    ['more than', { value: 1000, approximation: 'MORE_THAN' }, { ...closed, isLowOpen, low: 1000, high }],
    ['less than', { value: 25, approximation: 'LESS_THAN' }, { ...closed, isHighOpen, low, high: 25 }],
    ['several', { approximation: 'SEVERAL' }, { ...closed, low: 3, high }],
    ['many', { approximation: 'MANY' }, { ...closed, low: 10, high }],
    ['a number of', { approximation: 'UNSPECIFIED' }, { ...closed, isLowOpen, low, high }],
    ['none', { known: 'NONE', approximation: 'UNSPECIFIED' }, { ...closed, low: 0, high: 0 }],
    ['from 900 to 950', { low: 900, high: 950, approximation: 'ABOUT' }, { ...closed, low: 900, high: 950 }],
    [
      'about 1000, at most 1020',
      { value: 1000, high: 1020, approximation: 'ABOUT' },
      { ...closed, low: 900, high: 1020 },
    ],
  ])('%s', (_words, parts, range) => {
    expect(rangeOf(quantity(parts))).toEqual(range);
  });
});

type Parts = Partial<QuantityFact>;
const hour: Parts = { value: 1, unit: 'HOUR' };
const unknown: Parts = { known: 'UNKNOWN', approximation: 'UNSPECIFIED' };

/** Words for the two, the two, and what follows. */
const TABLE: readonly (readonly [string, Parts, Parts, string | undefined])[] = [
  [
    'nearly an hour, about an hour',
    { ...hour, approximation: 'NEARLY' },
    { ...hour, approximation: 'ABOUT' },
    'COMPATIBLE DIFFERENT_WORDS',
  ],
  ['about an hour, an hour', { ...hour, approximation: 'ABOUT' }, hour, 'REFINES FINER_QUANTITY'],
  ['nearly an hour, an hour', { ...hour, approximation: 'NEARLY' }, hour, 'CONTRADICTS DISJOINT_QUANTITIES'],
  ['1000, 1001', { value: 1000 }, { value: 1001 }, 'CONTRADICTS DISJOINT_QUANTITIES'],
  ['about 1000, 1100', { value: 1000, approximation: 'ABOUT' }, { value: 1100 }, 'REFINES FINER_QUANTITY'],
  [
    'about 1000, 1101',
    { value: 1000, approximation: 'ABOUT' },
    { value: 1101 },
    'CONTRADICTS DISJOINT_QUANTITIES',
  ],
  [
    'about 1000, about 1200',
    { value: 1000, approximation: 'ABOUT' },
    { value: 1200, approximation: 'ABOUT' },
    'COMPATIBLE DIFFERENT_WORDS',
  ],
  [
    'about 1000, about 1300',
    { value: 1000, approximation: 'ABOUT' },
    { value: 1300, approximation: 'ABOUT' },
    'CONTRADICTS DISJOINT_QUANTITIES',
  ],
  [
    'more than 1000, 1000',
    { value: 1000, approximation: 'MORE_THAN' },
    { value: 1000 },
    'CONTRADICTS DISJOINT_QUANTITIES',
  ],
  [
    'at least 1000, 1000',
    { value: 1000, approximation: 'AT_LEAST' },
    { value: 1000 },
    'REFINES FINER_QUANTITY',
  ],
  [
    'under 25, 25',
    { value: 25, approximation: 'LESS_THAN' },
    { value: 25 },
    'CONTRADICTS DISJOINT_QUANTITIES',
  ],
  ['several, 2', { approximation: 'SEVERAL' }, { value: 2 }, 'CONTRADICTS DISJOINT_QUANTITIES'],
  ['several, 3', { approximation: 'SEVERAL' }, { value: 3 }, 'REFINES FINER_QUANTITY'],
  ['many, several', { approximation: 'MANY' }, { approximation: 'SEVERAL' }, 'COMPATIBLE DIFFERENT_WORDS'],
  ['many, 6', { approximation: 'MANY' }, { value: 6 }, 'CONTRADICTS DISJOINT_QUANTITIES'],
  [
    'many, about 1000',
    { approximation: 'MANY' },
    { value: 1000, approximation: 'ABOUT' },
    'REFINES FINER_QUANTITY',
  ],
  [
    'many, a number of',
    { approximation: 'MANY' },
    { approximation: 'UNSPECIFIED' },
    'COMPATIBLE DIFFERENT_WORDS',
  ],
  [
    'none, a number of',
    { known: 'NONE' },
    { approximation: 'UNSPECIFIED' },
    'CONTRADICTS DISJOINT_QUANTITIES',
  ],
  ['no word, 500', unknown, { value: 500 }, 'REFINES UNKNOWN_AGAINST_VALUE'],
  ['no word, none', unknown, { known: 'NONE' }, 'REFINES UNKNOWN_AGAINST_VALUE'],
  ['no word, many', unknown, { approximation: 'MANY' }, 'COMPATIBLE UNKNOWN_AGAINST_VALUE'],
  ['no word, no word', unknown, unknown, undefined],
  [
    '1000 in all, 500 each',
    { value: 1000 },
    { value: 500, scope: 'PER_SIDE' },
    'COMPATIBLE DIFFERENT_SCOPES',
  ],
  [
    '1000 of both, 500 each',
    { value: 1000, scope: 'AMBIGUOUS' },
    { value: 500, scope: 'PER_SIDE' },
    'COMPATIBLE DIFFERENT_SCOPES',
  ],
  [
    '500 each, 600 each',
    { value: 500, scope: 'PER_SIDE' },
    { value: 600, scope: 'PER_SIDE' },
    'CONTRADICTS DISJOINT_QUANTITIES',
  ],
];

describe('Two quantities of one measure', () => {
  test.each(TABLE)('%s', (_words, one, other, expected) => {
    expect([inShort(one, other), inShort(other, one)]).toEqual([expected, expected]);
  });

  test('do not contradict each other if some number fits both', () => {
    const worded = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      approximation: fc.constantFrom('EXACT', 'ABOUT', 'NEARLY', 'AT_LEAST', 'MORE_THAN', 'LESS_THAN'),
    });
    fc.assert(
      fc.property(worded, worded, fc.integer({ min: 0, max: 120 }), (one, other, number) => {
        fc.pre(fits(number, quantity(one)) && fits(number, quantity(other)));
        expect(compareQuantities(quantity(one), quantity(other))?.verdict).not.toBe('CONTRADICTS');
      }),
    );
  });
});

function inShort(one: Parts, other: Parts): string | undefined {
  const finding = compareQuantities(quantity(one), quantity(other));
  return finding === undefined ? undefined : `${finding.verdict} ${finding.reason}`;
}

function fits(number: number, of: QuantityFact): boolean {
  const range = rangeOf(of);
  const isAbove = range.isLowOpen ? number > range.low : number >= range.low;
  return isAbove && (range.isHighOpen ? number < range.high : number <= range.high);
}
