import { parse } from 'chrono-node/en';
import type { ParsedResult } from 'chrono-node/en';
import { isCalendarDate, weekdayOf } from '../../text/calendar.js';
import { nearestYear } from './nearestYear.js';
import { overlaps } from '../sentences/span.js';

/** A date in a phrase: its place in the phrase, and its EDTF. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  /** Whether the year stands in the phrase, or follows from the day of publication. */
  readonly yearBasis: 'STATED' | 'INFERRED';
}

/**
 * Returns the dates of a phrase if its words alone settle them. Undefined unless the library reads every word of the
 * phrase, and the phrase itself gives the month and the year of each date. The library guesses everything that a phrase
 * leaves out, and skips words that it does not know (`between`, `since`, `summer`), so both cases count as not settled.
 * With the day of publication, a phrase may lack the year: it is then the year that brings the date nearest to that day.
 */
export function readDates(phrase: string, published?: string): readonly ReadDate[] | undefined {
  const years = readYears(phrase);
  if (years !== undefined) return [{ start: 0, end: phrase.length, edtf: years, yearBasis: 'STATED' }];
  if (phrase.length > LONGEST) return undefined;
  const results = parse(phrase, ANY_DAY);
  const dates = results.map((result): ReadDate | undefined => {
    const stated = edtfOf(result);
    const edtf = stated ?? (published === undefined ? undefined : edtfOf(result, published));
    return edtf === undefined
      ? undefined
      : {
          start: result.index,
          end: result.index + result.text.length,
          edtf,
          yearBasis: stated === undefined ? 'INFERRED' : 'STATED',
        };
  });
  const read = dates.filter((date) => date !== undefined);
  if (read.length === 0 || read.length < dates.length || !isAllRead(phrase, results)) return undefined;
  return read.map((date, index) => (index === 0 ? { ...date, start: 0 } : date));
}

/** In UTF-16 code units. A longer phrase is a list, and the library would need long for it. */
const LONGEST = 200;

/** The library needs a day to guess from, but no guess is used. */
const ANY_DAY = new Date('2000-01-01T12:00:00Z');

/** Reads years alone, because the library does not: `in 2014`, `in 2014–2022`, `from 2014 to 2022`. */
function readYears(phrase: string): string | undefined {
  const [, from, year, last] =
    /^(?:(?:in|of|during|(from))\s)?(?:the\syears\s)?(\d{4})(?:(?:\s?[-–—]\s?|\sto\s)(\d{4}))?$/iu.exec(
      phrase,
    ) ?? [];
  if (year === undefined || (from !== undefined && last === undefined)) return undefined;
  if (last === undefined) return year;
  return year < last ? `${year}/${last}` : undefined;
}

/**
 * Whether all words of a phrase were read. Some words may stand around a date without changing it; `from` only before a
 * range, because a range has an end.
 */
function isAllRead(phrase: string, results: readonly ParsedResult[]): boolean {
  const rest = [...phrase]
    .map((character, at) =>
      results.some(({ index, text }) =>
        overlaps({ start: at, end: at + 1 }, { start: index, end: index + text.length }),
      )
        ? '|'
        : character,
    )
    .join('');
  const isRange = results.length === 1 && results[0]?.end != null;
  return (
    isRange ? /^(?:from\s)?(?:the\s|in\s|on\s)*\|+$/iu : /^(?:(?:on|in|of|during|the|and)\s|,|\s|\|)+$/iu
  ).test(rest);
}

function edtfOf({ text, start, end }: ParsedResult, published?: string): string | undefined {
  const near = (date: ParsedResult['start']): string =>
    published === undefined ? '' : nearestYear(date, published);
  if (end == null) return dateOf(start, text, near(start));
  const last = dateOf(end, text, near(end));
  // Both dates of `30 May to 2 June 2025` have one year, unless the range began in the year before.
  const first = last === undefined ? undefined : dateOf(start, text, last.slice(0, 4));
  if (first === undefined || first.length !== last?.length || first >= last) return undefined;
  return `${first}/${last}`;
}

/** Returns a day or month in EDTF, from the words and not from guesses. `year` is for a date without a year. */
function dateOf(said: ParsedResult['start'], words: string, year = ''): string | undefined {
  const digits = (part: 'year' | 'month' | 'day' | 'hour' | 'weekday', length: number): string =>
    said.isCertain(part) ? String(said.get(part)).padStart(length, '0') : '';
  const [month, day, weekday] = [digits('month', 2), digits('day', 2), digits('weekday', 1)];
  const stated = digits('year', 4);
  const own = stated || year;
  // The library is certain of `the last days` too, seen from the day that it was given.
  if (own === '' || !words.includes(stated) || month === '' || digits('hour', 2) !== '') return undefined;
  if (day === '') return weekday === '' ? `${own}-${month}` : undefined;
  const date = `${own}-${month}-${day}`;
  // The library numbers Sunday 0. A weekday that does not fit the date is a mistake of the text, and a person must
  // settle it.
  const isRight = isCalendarDate(date) && (weekday === '' || (Number(weekday) + 6) % 7 === weekdayOf(date));
  return isRight ? date : undefined;
}
