import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTimes, mayCoincide } from '../../../src/derive/disagreements/times.js';
import { time } from './claims.js';

/** Two EDTF times of one thing, and what follows. */
const TABLE: readonly (readonly [string, string, string | undefined])[] = [
  ['2025-06-14', '2025-06-14', undefined],
  ['2025-06-14', '2025-06-15', 'CONTRADICTS DISJOINT_TIMES'],
  ['2025-06', '2025-07', 'CONTRADICTS DISJOINT_TIMES'],
  ['2025-06', '2025-06-14', 'REFINES FINER_TIME'],
  ['2025', '2025-06', 'REFINES FINER_TIME'],
  ['202X', '2025', 'REFINES FINER_TIME'],
  ['2025-06', '2025-07-01', 'CONTRADICTS DISJOINT_TIMES'],
  ['[2025-06-01..2025-06-13]', '2025-06-02', 'REFINES FINER_TIME'],
  ['[2025-06-01..2025-06-13]', '2025-06-13', 'REFINES FINER_TIME'],
  ['[2025-06-01..2025-06-13]', '2025-06-14', 'CONTRADICTS DISJOINT_TIMES'],
  ['[2025-06-01..2025-06-13]', '[2025-06-10..2025-06-20]', 'COMPATIBLE DIFFERENT_WORDS'],
  ['2025-06', '[2025-06-01..2025-06-30]', 'COMPATIBLE DIFFERENT_WORDS'],
  ['2025-06-23/..', '2025-06-22', 'CONTRADICTS DISJOINT_TIMES'],
  ['2025-06-23/..', '2025-06-23', 'REFINES FINER_TIME'],
  ['2025-06-23/..', '2026', 'REFINES FINER_TIME'],
  ['2025-06-23/', '2025-06-23/..', 'COMPATIBLE DIFFERENT_WORDS'],
  ['../2025-06-13', '2025-06-14', 'CONTRADICTS DISJOINT_TIMES'],
  ['../2025-06-13', '1999', 'REFINES FINER_TIME'],
  ['2025-05-23/2025-05-25', '2025-05-24', 'REFINES FINER_TIME'],
  ['2025-05-23/2025-05-25', '2025-05-24/2025-05-26', 'CONTRADICTS DISJOINT_TIMES'],
  ['2025-05-23/2025-05-25', '2025-05-23/2025-05-26', 'CONTRADICTS DISJOINT_TIMES'],
  ['2025-05-23/2025-05-25', '2025-05', 'REFINES FINER_TIME'],
];

describe('Two times of one thing', () => {
  test.each(TABLE)('%s and %s', (one, other, expected) => {
    const inShort = (first: string, second: string): string | undefined => {
      const finding = compareTimes(time(first), time(second));
      return finding === undefined ? undefined : `${finding.verdict} ${finding.reason}`;
    };
    expect([inShort(one, other), inShort(other, one)]).toEqual([expected, expected]);
  });

  test('contradict each other exactly if nothing can hold at both', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const stretch = fc.tuple(days, days).map(([one, other]) => `[${[one, other].sort().join('..')}]`);
    fc.assert(
      fc.property(stretch, stretch, (one, other) => {
        const isApart = compareTimes(time(one), time(other))?.verdict === 'CONTRADICTS';
        expect(isApart).toBe(!mayCoincide(time(one), time(other)));
      }),
    );
  });

  test('may be one time if a source gives none', () => {
    expect(mayCoincide(undefined, time('2025-06-14'))).toBe(true);
  });
});
