import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gather } from '../../src/answer/buckets.js';

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const one = (day: string, by: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR') =>
  gather([{ value: day, count: 1 }], by)[0]!;

describe('buckets', () => {
  it.each([
    ['2025-06-14', 'DAY', '2025-06-14', '2025-06-14'],
    ['2025-06-14', 'WEEK', '2025-06-09', '2025-06-15'],
    ['2025-06-15', 'WEEK', '2025-06-09', '2025-06-15'],
    ['2025-06-16', 'WEEK', '2025-06-16', '2025-06-22'],
    ['2024-02-10', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2023-12-31', 'MONTH', '2023-12-01', '2023-12-31'],
    ['2022-02-01', 'YEAR', '2022-01-01', '2022-12-31'],
  ] as const)('put %s by %s into the days from %s to %s', (day, by, from, to) => {
    expect(one(day, by)).toEqual({ from, to, count: 1 });
  });

  it('begin weeks on Monday even if a year ends inside (ISO 8601: week 1 of 2026 begins in 2025)', () => {
    expect(one('2026-01-01', 'WEEK')).toEqual({ from: '2025-12-29', to: '2026-01-04', count: 1 });
    expect(one('2027-01-03', 'WEEK')).toEqual({ from: '2026-12-28', to: '2027-01-03', count: 1 });
  });

  it('count every row once, in order and without repeats, each day inside its own bucket', () => {
    const days = fc.uniqueArray(
      fc.record({
        value: fc.integer({ min: 0, max: 40_000 }).map((day) => iso(day * DAY)),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: ({ value }) => value, maxLength: 40 },
    );
    fc.assert(
      fc.property(days, fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'), (unsorted, by) => {
        const sorted = unsorted.toSorted((left, right) => (left.value < right.value ? -1 : 1));
        const buckets = gather(sorted, by);
        const sum = (rows: readonly { readonly count: number }[]) =>
          rows.reduce((all, row) => all + row.count, 0);
        expect(sum(buckets)).toBe(sum(sorted));
        const starts = buckets.map(({ from }) => from);
        expect(starts).toEqual([...new Set(starts)].toSorted());
        for (const bucket of buckets) {
          const inside = sorted.filter(({ value }) => bucket.from <= value && value <= bucket.to);
          expect(sum(inside)).toBe(bucket.count);
        }
      }),
    );
  });

  it('of a week have seven days and begin on a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
        const { from, to } = one(iso(number * DAY), 'WEEK');
        expect(new Date(from).getUTCDay()).toBe(1);
        expect(Date.parse(to) - Date.parse(from)).toBe(6 * DAY);
      }),
    );
  });
});
