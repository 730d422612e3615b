import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  daysLater,
  FIRST_DAY,
  isCalendarDate,
  isEarlier,
  LAST_DAY,
  lastOfMonth,
  monthsLater,
  plusDays,
  weekdayOf,
} from '../../src/text/calendar.js';
import { gather } from '../../src/answer/buckets.js';

/** A second opinion that uses no `Date`: it counts days by the rule of leap years, from the first day of year -9999. */
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthsOf = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const startOfYear: number[] = [0];
for (let year = -9999; year <= 9999; year++)
  startOfYear.push(startOfYear.at(-1)! + (isLeap(year) ? 366 : 365));
const LAST = startOfYear.at(-1)! - 1;

const written = (year: number, month: number, day: number) => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

function dayOfCount(count: number): string {
  let at = Math.floor(count / 366);
  while (startOfYear[at + 1]! <= count) at += 1;
  let [rest, month] = [count - startOfYear[at]!, 0];
  for (const length of monthsOf(at - 9999)) {
    if (rest < length) break;
    [rest, month] = [rest - length, month + 1];
  }
  return written(at - 9999, month + 1, rest + 1);
}

/** The years that were wrong, and those where signs and digits change, come as often as all others. */
const counts = fc.oneof(
  fc.integer({ min: 0, max: LAST }),
  fc.integer({ min: startOfYear[9997]!, max: startOfYear[10_101]! }),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: LAST - 20, max: LAST }),
);
const MONDAY = startOfYear[2000 + 9999]! + 2;

describe('the calendar of the years -9999 to 9999', () => {
  it('counts days as the rule of leap years does', () => {
    expect([dayOfCount(0), dayOfCount(LAST)]).toEqual([FIRST_DAY, LAST_DAY]);
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [from, to] = [dayOfCount(one), dayOfCount(other)];
        expect(plusDays(from, other - one)).toBe(to);
        expect(isEarlier(from, to)).toBe(one < other);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends with its last day, and begins with its first', () => {
    expect(plusDays(LAST_DAY, 3)).toBe(LAST_DAY);
    expect(plusDays(FIRST_DAY, -3)).toBe(FIRST_DAY);
  });

  it('has no day beyond its ends, however far', () => {
    expect(daysLater(LAST_DAY, 0)).toBe(LAST_DAY);
    for (const days of [1, 1e9, 1e15]) {
      expect(daysLater(LAST_DAY, days)).toBeUndefined();
      expect(daysLater(FIRST_DAY, -days)).toBeUndefined();
      expect(monthsLater(LAST_DAY, days)).toBeUndefined();
      expect(monthsLater(FIRST_DAY, -days)).toBeUndefined();
    }
  });

  it('counts months from any day of one to the first of another', () => {
    expect(monthsLater('2014-01-31', 1)).toBe('2014-02-01');
    expect(monthsLater('2014-01-31', -1)).toBe('2013-12-01');
    expect(monthsLater('0001-01-15', -13)).toBe('-0001-12-01');
    fc.assert(
      fc.property(counts, (count) => {
        const day = dayOfCount(count);
        expect(monthsLater(day, 1)).toBe(day > '9999-11-30' ? undefined : daysLater(lastOfMonth(day), 1));
      }),
    );
  });

  it('knows the day of the week, Monday being 0 (January 3, 2000 was one)', () => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(weekdayOf(dayOfCount(count))).toBe((((count - MONDAY) % 7) + 7) % 7);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the days that exist, and the last of each month', () => {
    const wrong: string[] = [];
    for (let year = -9999; year <= 9999; year += year > -10 && year < 110 ? 1 : 37)
      for (const [index, length] of monthsOf(year).entries()) {
        const day = (number: number) => written(year, index + 1, number);
        if (lastOfMonth(day(1)) !== day(length)) wrong.push(day(length));
        for (const number of [0, 1, 28, 29, 30, 31, 32])
          if (isCalendarDate(day(number)) !== (number >= 1 && number <= length)) wrong.push(day(number));
      }
    expect(wrong).toEqual([]);
  });

  it.each(['-0000-01-01', '+2025-01-01', '2025-00-10', '2025-13-01', '12025-01-01', '25-01-01', '2025-1-1'])(
    'has no day %s',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );
});

describe('stretches of time in any year', () => {
  it('hold each day in one stretch, which begins right after the one before', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'), (count, by) => {
        const day = dayOfCount(count);
        const [bucket] = gather([{ value: day, count: 1 }], by);
        const { from, to } = bucket!;
        expect(isEarlier(day, from) || isEarlier(to, day)).toBe(false);
        if (from !== FIRST_DAY) {
          const [before] = gather([{ value: plusDays(from, -1), count: 1 }], by);
          expect(plusDays(before!.to, 1)).toBe(from);
        }
        if (by === 'WEEK' && from !== FIRST_DAY) expect(weekdayOf(from)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['0000-01-01', 'WEEK', '-0001-12-27', '0000-01-02'],
    ['0000-01-01', 'MONTH', '0000-01-01', '0000-01-31'],
    ['0000-02-10', 'MONTH', '0000-02-01', '0000-02-29'],
    ['0044-03-15', 'MONTH', '0044-03-01', '0044-03-31'],
    ['0044-03-15', 'YEAR', '0044-01-01', '0044-12-31'],
    ['0044-03-15', 'WEEK', '0044-03-14', '0044-03-20'],
    ['-0044-03-15', 'MONTH', '-0044-03-01', '-0044-03-31'],
    ['-0044-03-15', 'YEAR', '-0044-01-01', '-0044-12-31'],
    ['9999-12-30', 'WEEK', '9999-12-27', '9999-12-31'],
  ] as const)('%s by %s lies from %s to %s', (value, by, from, to) => {
    expect(gather([{ value, count: 1 }], by)).toEqual([{ from, to, count: 1 }]);
  });
});
