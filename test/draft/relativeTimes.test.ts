import { describe, expect, test } from '@jest/globals';
import { findTimes } from '../../src/draft/find/findTimes.js';

/** A Sunday. */
const PUBLISHED = '2025-06-15';

function times(text: string, published: string | undefined = PUBLISHED): readonly string[] {
  return findTimes(text, { start: 0, end: text.length }, published).map(({ start, end, edtf, yearBasis }) =>
    `${text.slice(start, end)} = ${edtf ?? '?'} ${yearBasis ?? ''}`.trim(),
  );
}

describe('With the day of publication', () => {
  test.each([
    ['They met on Tuesday.', ['on Tuesday = 2025-06-10 INFERRED']],
    ['They met Sunday', ['Sunday = 2025-06-15 INFERRED']],
    ['It began yesterday and ends today', ['yesterday = 2025-06-14 INFERRED', 'today = 2025-06-15 INFERRED']],
    ['two days ago', ['two days ago = 2025-06-13 INFERRED']],
    // Of a Sunday the week before ends that day, or the day before.
    ['last week', ['last week = [2025-06-02..2025-06-14] INFERRED']],
    ['next week', ['next week = [2025-06-16..2025-06-28] INFERRED']],
    ['last month', ['last month = 2025-05 INFERRED']],
    ['this year', ['this year = 2025 INFERRED']],
    ['earlier this month', ['earlier this month = [2025-06-01..2025-06-15] INFERRED']],
    ['later this month', ['later this month = [2025-06-15..2025-06-30] INFERRED']],
    ['on February 19', ['on February 19 = 2025-02-19 INFERRED']],
    ['They will meet on July 3', ['on July 3 = 2025-07-03 INFERRED']],
    ['May 23-25', ['May 23-25 = 2025-05-23/2025-05-25 INFERRED']],
    ['in May', ['in May = 2025-05 INFERRED']],
    ['on Friday, June 13', ['on Friday, June 13 = 2025-06-13 INFERRED']],
    ['on June 14, 2024', ['on June 14, 2024 = 2024-06-14 STATED']],
  ])('a time that counts from it is settled: %s', (text, expected) => expect(times(text)).toEqual(expected));

  test('a date around New Year has the year that brings it near', () => {
    expect(times('on December 28', '2025-01-03')).toEqual(['on December 28 = 2024-12-28 INFERRED']);
    expect(times('on January 3', '2024-12-28')).toEqual(['on January 3 = 2025-01-03 INFERRED']);
    expect(times('28 December to 3 January', '2025-01-05')).toEqual(['28 December to 3 January = ?']);
  });

  test.each([
    // A sentence that looks ahead may mean the Tuesday after.
    ['They will meet on Tuesday', ['on Tuesday = ?']],
    ['next Tuesday, last night, by Friday', ['next Tuesday = ?', 'last night = ?', 'by Friday = ?']],
    ['two weeks ago', ['two weeks ago = ?']],
    // As far from one year's as from the other's.
    ['on December 15', ['on December 15 = ?']],
    ['since June 2', ['since June 2 = ?']],
    // The 14th was a Saturday.
    ['on Friday, June 14', ['on Friday, June 14 = ?']],
  ])('other times are left to a person: %s', (text, expected) => expect(times(text)).toEqual(expected));

  test.each(['2025-06', '2025-06-14/2025-06-15', undefined])(
    'known no closer than %s, nothing is counted from it',
    (published) =>
      expect(
        findTimes('on Tuesday, last week, February 19', { start: 0, end: 34 }, published).filter(
          ({ edtf }) => edtf !== undefined,
        ),
      ).toEqual([]),
  );
});
