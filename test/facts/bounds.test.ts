import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf } from '../../src/facts/edtf/bounds.js';
import { isCalendarDate } from '../../src/text/calendar.js';
import type { Bounds } from '../../src/facts/edtf/bounds.js';
import { narrow } from '../../src/facts/edtf/statedBounds.js';
import { isProblem } from '../../src/yaml/problem.js';

/** EDTF, precision, earliest and latest start, earliest and latest end, whether the end is open. */
const TABLE: readonly (readonly [
  string,
  Bounds['precision'],
  string | null,
  string | null,
  string | null,
  string | null,
  boolean,
])[] = [
  ['2025-06-14', 'DAY', '2025-06-14', '2025-06-14', '2025-06-14', '2025-06-14', false],
  ['2025-06-14?', 'DAY', '2025-06-14', '2025-06-14', '2025-06-14', '2025-06-14', false],
  ['2025-06-14~', 'DAY', '2025-06-14', '2025-06-14', '2025-06-14', '2025-06-14', false],
  ['2022-02', 'MONTH', '2022-02-01', '2022-02-28', '2022-02-01', '2022-02-28', false],
  ['2024-02', 'MONTH', '2024-02-01', '2024-02-29', '2024-02-01', '2024-02-29', false],
  ['2025-06-XX', 'MONTH', '2025-06-01', '2025-06-30', '2025-06-01', '2025-06-30', false],
  ['1946', 'YEAR', '1946-01-01', '1946-12-31', '1946-01-01', '1946-12-31', false],
  ['2025-XX', 'YEAR', '2025-01-01', '2025-12-31', '2025-01-01', '2025-12-31', false],
  ['202X', 'WITHIN', '2020-01-01', '2029-12-31', '2020-01-01', '2029-12-31', false],
  ['2025-05-23/2025-05-25', 'INTERVAL', '2025-05-23', '2025-05-23', '2025-05-25', '2025-05-25', false],
  ['{2025-05-23..2025-05-25}', 'INTERVAL', '2025-05-23', '2025-05-23', '2025-05-25', '2025-05-25', false],
  ['2022-02/2025-06-14', 'MONTH', '2022-02-01', '2022-02-28', '2025-06-14', '2025-06-14', false],
  ['2022/2025-06', 'YEAR', '2022-01-01', '2022-12-31', '2025-06-01', '2025-06-30', false],
  ['[2025-06-01..2025-06-13]', 'WITHIN', '2025-06-01', '2025-06-13', '2025-06-01', '2025-06-13', false],
  ['[2025-06-01,2025-06-13]', 'WITHIN', '2025-06-01', '2025-06-13', '2025-06-01', '2025-06-13', false],
  ['[2025-05..2025-06]', 'WITHIN', '2025-05-01', '2025-06-30', '2025-05-01', '2025-06-30', false],
  ['[..2025-06-13]', 'WITHIN', null, '2025-06-13', null, '2025-06-13', false],
  ['[2025-06-23..]', 'AFTER', '2025-06-23', null, '2025-06-23', null, false],
  ['2025-06-23/..', 'AFTER', '2025-06-23', null, null, null, true],
  ['2022-02/..', 'AFTER', '2022-02-01', null, null, null, true],
  ['2025-06-02/', 'AFTER', '2025-06-02', null, '2025-06-02', null, false],
  ['../2025-06-13', 'WITHIN', null, '2025-06-13', '2025-06-13', '2025-06-13', false],
  // The ends are drawn in to each other.
  ['2025-06-15/2025-06', 'MONTH', '2025-06-15', '2025-06-15', '2025-06-15', '2025-06-30', false],
  ['2025-06/2025-06-15', 'MONTH', '2025-06-01', '2025-06-15', '2025-06-15', '2025-06-15', false],
  ['202X/2025', 'WITHIN', '2020-01-01', '2025-12-31', '2025-01-01', '2025-12-31', false],
  ['2024-02-29', 'DAY', '2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29', false],
  ['[2025-06-20,2025-06-13..]', 'AFTER', '2025-06-13', null, '2025-06-13', null, false],
  ['/2025-06', 'WITHIN', null, '2025-06-30', '2025-06-01', '2025-06-30', false],
];

/** What is refused, and the reason that is told. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['', /names no day, month or year/],
  ['../..', /names no day, month or year/],
  ['June 14', /is not a date\. Write it like/],
  ['2025-6-1', /two digits for the month/],
  ['2025-02-30', /is a day that does not exist/],
  ['2025-02-29', /^“2025-02-29” is a day that does not exist/],
  ['1900-02-29', /is a day that does not exist/],
  ['2025-02-29?', /is a day that does not exist/],
  ['2025-?02-29', /“2025-02-29” is a day that does not exist/],
  ['2025-02-29/2025-03-02', /^In “2025-02-29\/2025-03-02”, “2025-02-29” is a day that does not exist/],
  ['../2025-02-29', /is a day that does not exist/],
  ['[2025-02-20..2025-02-29]', /is a day that does not exist/],
  ['{2025-02-29,2025-03-01}', /is a day that does not exist/],
  ['2025-13-01', /a month that does not exist/],
  ['2025-21', /is a season/],
  ['2025-06-14T12:00:00Z', /has a time of day/],
  ['Y12025', /four digits/],
  ['-0044', /before the year 0/],
  ['-0044-03-15', /before the year 0/],
  ['156X-12-25', /leaves digits open before digits that it gives/],
  ['2025-XX-29', /leaves digits open before digits that it gives/],
  ['1XXX', /leaves more digits open than can be bounded/],
  ['2025-06-14/2025-06-13', /Swap its ends/],
  ['[2025-06-13..2025-06-01]', /Swap its ends/],
  ['[2025-06-13..2025-06]', /both ends are equally exact/],
  ['2025-06-14/foo', /“foo” is not a date/],
];

describe('The bounds of an EDTF time', () => {
  test.each(TABLE)(
    'of %s have the precision %s',
    (edtf, precision, earliestStart, latestStart, earliestEnd, latestEnd, openEnd) => {
      expect(boundsOf(edtf)).toEqual({
        kind: 'bounds',
        precision,
        earliestStart,
        latestStart,
        earliestEnd,
        latestEnd,
        openEnd,
      });
    },
  );

  test.each(REFUSED)('refuse “%s” for its true reason', (edtf, reason) => {
    expect(boundsOf(edtf)).toEqual({ message: expect.stringMatching(reason) });
  });

  test('stand in order for any two days, in every form', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom('/', '[', '{'), (one, other, form) => {
        const [first, last] = [one, other].sort() as [string, string];
        const edtf =
          form === '/' ? `${first}/${last}` : form === '[' ? `[${first}..${last}]` : `{${first},${last}}`;
        const bounds = boundsOf(edtf) as Bounds;
        const spread = form === '[' ? [first, last, first, last] : [first, first, last, last];
        expect([bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd]).toEqual(
          spread,
        );
      }),
    );
  });

  test('are days in order for two dates of any precision', () => {
    const date = fc
      .tuple(
        fc.date({ min: new Date('1999-12-01'), max: new Date('2001-02-01'), noInvalidDate: true }),
        fc.constantFrom(4, 7, 10),
      )
      .map(([one, length]) => one.toISOString().slice(0, length));
    fc.assert(
      fc.property(date, date, (one, other) => {
        const bounds = boundsOf(`${one}/${other}`);
        if (isProblem(bounds)) return;
        const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
        expect(
          [earliestStart, latestStart, earliestEnd, latestEnd].every((day) => isCalendarDate(day!)),
        ).toBe(true);
        expect(narrow(bounds, {})).toEqual(bounds);
      }),
    );
  });

  test('are the first and last day of a month in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${String(month).padStart(2, '0')}`;
        const bounds = boundsOf(text) as Bounds;
        const dayAfter = new Date(`${String(bounds.latestEnd)}T00:00:00Z`).getTime() + 86_400_000;
        expect(bounds.earliestStart).toBe(`${text}-01`);
        expect(new Date(dayAfter).getUTCDate()).toBe(1);
        expect(bounds.latestEnd?.slice(0, 7)).toBe(text);
      }),
    );
  });
});

describe('Bounds that a file states', () => {
  const since = boundsOf('2022-02/..') as Bounds;

  test('set a bound that the EDTF leaves open', () => {
    expect(narrow(since, { latestStart: '2022-02-28' })).toEqual({ ...since, latestStart: '2022-02-28' });
  });

  test('are refused if the EDTF has another day', () => {
    expect(narrow(since, { earliestStart: '2022-02-24' })).toEqual({
      message: expect.stringContaining('The EDTF gives earliestStart 2022-02-01'),
    });
    expect(narrow(since, { openEnd: false })).toEqual({
      message: expect.stringContaining('The EDTF gives openEnd true'),
    });
  });

  test('are refused if they put an end before its start', () => {
    expect(narrow(since, { latestStart: '2022-01-31' })).toEqual({
      message: expect.stringContaining('is later than latestStart 2022-01-31'),
    });
  });
});
