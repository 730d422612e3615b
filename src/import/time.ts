import { isCalendarDate, lastOfMonth } from '../calendarDate.js';
import type { TimeFact } from '../seed/facts.js';
import { compileCondition } from './condition.js';
import type { TIME_FORMATS, TimeMapping } from './mapping.js';
import { remembered } from './remembered.js';
import { RowFault } from './rowContext.js';
import type { ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';
import { compileCount } from './timeCount.js';

type TimeFormat = (typeof TIME_FORMATS)[number];

/** When a row says that it was, in EDTF (https://www.loc.gov/standards/datetime/), and in its own words. */
export function compileTime(mapping: TimeMapping, context: RowContext): ReadCells<TimeFact> {
  const readStart = compileText(mapping.start, context);
  if (mapping.count !== undefined) {
    const count = compileCount(mapping.count, context);
    const remember = remembered(count);
    return (cells) => remember(readStart(cells));
  }
  const readEnd = mapping.end === undefined ? () => '' : compileText(mapping.end, context);
  const isWithin = compileCondition(mapping.within, context);
  const parse = remembered((written) => parseDate(written, mapping.formats));
  return (cells) => {
    const [start, end] = [readStart(cells), readEnd(cells)];
    const first = parse(start);
    const last = end === '' ? first : parse(end);
    if (isBefore(last, first)) throw new RowFault(`The time ends on ${last}, before it begins on ${first}.`);
    const text = end === '' || end === start ? start : `${start} to ${end}`;
    return { text, edtf: edtfOf(first, last, isWithin(cells)), yearBasis: 'STATED' };
  };
}

const PATTERNS: Readonly<Record<TimeFormat, RegExp>> = {
  'yyyy-mm-dd': /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[ T].*)?$/,
  yyyymmdd: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  'm/d/yyyy': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?: .*)?$/,
  'd/m/yyyy': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?: .*)?$/,
  'd.m.yyyy': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?: .*)?$/,
  'yyyy-mm': /^(?<year>\d{4})-(?<month>\d\d)$/,
  yyyymm: /^(?<year>\d{4})(?<month>\d\d)$/,
  yyyy: /^(?<year>\d{4})$/,
};

/** A date as an EDTF day, month or year. */
function parseDate(written: string, formats: readonly TimeFormat[]): string {
  if (written === '') throw new RowFault('The row has no date.');
  for (const format of formats) {
    const parts = PATTERNS[format].exec(written)?.groups;
    if (parts !== undefined) return checked(written, parts);
  }
  throw new RowFault(`“${written}” is no date like ${formats.join(' or ')}.`);
}

function checked(
  written: string,
  { year, month, day }: Readonly<Record<string, string | undefined>>,
): string {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const date = parts.join('-');
  if (!isCalendarDate(date + '-01-01'.slice(date.length - 4)))
    throw new RowFault(`“${written}” is a day that does not exist.`);
  return date;
}

/** As far as both are exact: 2014-05 is not before 2014-05-03. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** A time that is known to lie in a whole month or year is written as that. */
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
