import { parse } from 'chrono-node/en';
import type { ParsedResult } from 'chrono-node/en';
import { isCalendarDate, weekdayOf } from '../../text/calendar.js';
import { overlaps } from '../sentences/span.js';

/** A date as a phrase says it: where it stands in the phrase, and its EDTF. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

/**
 * The dates of a phrase, where its words alone settle them: undefined unless the library reads every word of it, with the
 * month and the year of each date in the phrase itself. It guesses what a phrase leaves out, and passes over the words
 * that it does not know (`between`, `since`, `summer`), so both count as not settled.
 */
export function readDates(phrase: string): readonly ReadDate[] | undefined {
  const years = readYears(phrase);
  if (years !== undefined) return [{ start: 0, end: phrase.length, edtf: years }];
  if (phrase.length > LONGEST) return undefined;
  const results = parse(phrase, ANY_DAY);
  const dates = results.map((result): ReadDate | undefined => {
    const edtf = edtfOf(result);
    return edtf === undefined
      ? undefined
      : { start: result.index, end: result.index + result.text.length, edtf };
  });
  const read = dates.filter((date) => date !== undefined);
  if (read.length === 0 || read.length < dates.length || !isAllRead(phrase, results)) return undefined;
  return read.map((date, index) => (index === 0 ? { ...date, start: 0 } : date));
}

/** UTF-16 code units. What is longer is a list, which the library would take long for. */
const LONGEST = 200;

/** The library needs a day to guess from; nothing that it guesses is taken over. */
const ANY_DAY = new Date('2000-01-01T12:00:00Z');

/** Years alone, which the library does not read: `in 2014`, `in 2014–2022`, `from 2014 to 2022`. */
function readYears(phrase: string): string | undefined {
  const [, from, year, last] =
    /^(?:(?:in|of|during|(from))\s)?(?:the\syears\s)?(\d{4})(?:(?:\s?[-–—]\s?|\sto\s)(\d{4}))?$/iu.exec(
      phrase,
    ) ?? [];
  if (year === undefined || (from !== undefined && last === undefined)) return undefined;
  if (last === undefined) return year;
  return year < last ? `${year}/${last}` : undefined;
}

/** Words that a date may have around it and be the same: `from` only before a range, which has an end. */
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

function edtfOf({ text, start, end }: ParsedResult): string | undefined {
  if (end == null) return dateOf(start, text);
  const last = dateOf(end, text);
  // `30 May to 2 June 2025`: one year for both, unless the range began in the year before.
  const first = last === undefined ? undefined : dateOf(start, text, last.slice(0, 4));
  if (first === undefined || first.length !== last?.length || first >= last) return undefined;
  return `${first}/${last}`;
}

/** A day or month in EDTF, of what the words say and not of what was guessed; `year` is for a date that has none. */
function dateOf(said: ParsedResult['start'], words: string, year = ''): string | undefined {
  const digits = (part: 'year' | 'month' | 'day' | 'hour' | 'weekday', length: number): string =>
    said.isCertain(part) ? String(said.get(part)).padStart(length, '0') : '';
  const [month, day, weekday] = [digits('month', 2), digits('day', 2), digits('weekday', 1)];
  const own = digits('year', 4) || year;
  // The library is certain of `the last days`, too, seen from the day that it was given.
  if (own === '' || !words.includes(own) || month === '' || digits('hour', 2) !== '') return undefined;
  if (day === '') return weekday === '' ? `${own}-${month}` : undefined;
  const date = `${own}-${month}-${day}`;
  // Sunday is 0 to the library. A weekday that is another one's is a mistake of the text, for a person to settle.
  const isRight = isCalendarDate(date) && (weekday === '' || (Number(weekday) + 6) % 7 === weekdayOf(date));
  return isRight ? date : undefined;
}
