import { isCalendarDate, lastOfMonth, plusDays } from '../../text/calendar.js';
import type { TimeFact } from '../../facts/facts.js';
import { compileCondition } from './condition.js';
import type { TIME_FORMATS, TimeMapping } from '../mapping/grammar/time.js';
import { memoize } from '../../memory/memoize.js';
import { RowError } from './rowContext.js';
import type { Cells, ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';
import { compileCount, isCount } from './timeCount.js';

export type TimeFormat = (typeof TIME_FORMATS)[number];

/** Compiles the time of a row, in EDTF (https://www.loc.gov/standards/datetime/) and in the row's own words. */
export function compileTime(mapping: TimeMapping, context: RowContext): ReadCells<TimeFact> {
  const readStart = compileText(mapping.start, context);
  const count = compileCount(mapping, context);
  const readEnd = mapping.end === undefined ? () => '' : compileText(mapping.end, context);
  const isWithin = compileCondition(mapping.within, context);
  const widen = compileWidening(mapping, context);
  const parse = memoize((written) => parseDate(written, mapping));
  return (cells) => {
    const [start, end] = [readStart(cells), readEnd(cells)];
    const counted = count(start);
    if (counted !== undefined) return counted;
    const first = parse(start);
    const last = end === '' ? first : parse(end);
    if (isBefore(last, first)) throw new RowError(`The time ends on ${last}, before it begins on ${first}.`);
    const text = end === '' || end === start ? start : `${start} to ${end}`;
    const edtf = end === '' ? widen(cells, first) : edtfOf(first, last, isWithin(cells));
    return { text, edtf, yearBasis: 'STATED' };
  };
}

/** Compiles the start of a row as a part of its key: a count as it is, or a date in one form however it is written. */
export function compileStart(mapping: TimeMapping, context: RowContext): ReadCells<string> {
  const read = compileText(mapping.start, context);
  const parse = memoize((written) => (isCount(written, mapping) ? written : parseDate(written, mapping)));
  return (cells) => parse(read(cells));
}

/** Widens a day to the week around it or to its month if a condition says so. */
function compileWidening(mapping: TimeMapping, context: RowContext): (cells: Cells, day: string) => string {
  const isWeek = compileCondition(mapping.week, context);
  const isMonth = compileCondition(mapping.month, context);
  return (cells, day) => {
    if (day.length < LENGTH_OF_DAY) return day;
    if (isMonth(cells)) return day.slice(0, 7);
    return isWeek(cells) ? `[${plusDays(day, -3)}..${plusDays(day, 3)}]` : day;
  };
}

const LENGTH_OF_DAY = 10;

const PATTERNS: Readonly<Record<TimeFormat, RegExp>> = {
  'yyyy-mm-dd': /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[ T].*)?$/,
  yyyymmdd: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  'm/d/yyyy': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?: .*)?$/,
  'd/m/yyyy': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?: .*)?$/,
  'yyyy/m/d': /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?: .*)?$/,
  'd-mmm-yy': /^(?<day>\d{1,2})-(?<month>\p{L}{3,9})-(?<year>\d\d)$/u,
  'd-mmm-yyyy': /^(?<day>\d{1,2})-(?<month>\p{L}{3,9})-(?<year>\d{4})(?: .*)?$/u,
  'd mmm yyyy': /^(?<day>\d{1,2}) (?<month>\p{L}{3,9})\.? (?<year>\d{4})(?: .*)?$/u,
  'mmm d, yyyy': /^(?<month>\p{L}{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?: .*)?$/u,
  'd.m.yyyy': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?: .*)?$/,
  'yyyy-mm': /^(?<year>\d{4})-(?<month>\d\d)$/,
  yyyymm: /^(?<year>\d{4})(?<month>\d\d)$/,
  yyyy: /^(?<year>\d{4})$/,
};

/** A date as an EDTF day, month or year. */
function parseDate(written: string, { formats, count }: TimeMapping): string {
  if (written === '') throw new RowError('The row has no date.');
  for (const format of formats) {
    const { year, month, day } = PATTERNS[format].exec(written)?.groups ?? {};
    const number = month === undefined ? undefined : numberOfMonth(month);
    if (year !== undefined && number !== '') return checked(written, [fullYear(year), number, day]);
  }
  const kinds = count === undefined ? formats : ['a whole number', ...formats];
  throw new RowError(`“${written}” is not a time like ${kinds.join(' or ')}.`);
}

/** Whether a text is an existing date in one of these forms. */
export function isDateLike(written: string, formats: readonly TimeFormat[]): boolean {
  try {
    return parseDate(written, { start: '', formats: [...formats] }) !== '';
  } catch (error) {
    if (error instanceof RowError) return false;
    throw error;
  }
}

/** The number of a month: `5`, `May` and `May.` are the same; `''` if it is no month. */
function numberOfMonth(written: string): string {
  if (/^\d/.test(written)) return written;
  const name = written.toLowerCase();
  const index = MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name);
  return index >= 0 ? String(index + 1) : name === 'sept' ? '9' : '';
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Completes a year of two digits as POSIX does: 69 to 99 are in the twentieth century, the others in the next. */
function fullYear(year: string): string {
  return year.length > 2 ? year : `${Number(year) < 69 ? '20' : '19'}${year}`;
}

function checked(written: string, parts: readonly (string | undefined)[]): string {
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (!isCalendarDate(date + '-01-01'.slice(date.length - 4)))
    throw new RowError(`“${written}” is a day that does not exist.`);
  return date;
}

/** Compares two dates as far as both are exact: 2014-05 is not before 2014-05-03. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** The EDTF of a span. A time that lies within a whole month or year becomes that month or year. */
function edtfOf(first: string, last: string, isWithin: boolean): string {
  if (first === last) return first;
  if (!isWithin) return `${first}/${last}`;
  return wholeOf(first, last) ?? `[${first}..${last}]`;
}

function wholeOf(first: string, last: string): string | undefined {
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  return first === `${month}-01` && last === lastOfMonth(first) ? month : undefined;
}
