import { daysLater, isCalendarDate, monthsLater } from '../../text/calendar.js';
import { badInput } from '../../errors.js';
import type { TimeFact } from '../../facts/facts.js';
import type { TimeMapping } from '../mapping/grammar/time.js';
import { memoize } from '../../memory/memoize.js';
import { RowError } from './rowContext.js';
import type { RowContext, TimeUnit } from './rowContext.js';

interface Origin {
  /** The number in the table that means the beginning of `day`: 0 if the table counts days since January 1, 1970. */
  readonly count: number;
  readonly day: string;
}

/**
 * Compiles times that are counts of units since an origin: 335 as the day 2014-12-01. The reader returns undefined for
 * a time that is no count, and throws BAD_USER_INPUT at the first count if its unit or origin was not given.
 */
export function compileCount(
  mapping: TimeMapping,
  context: RowContext,
): (written: string) => TimeFact | undefined {
  if (mapping.count === undefined) return () => undefined;
  const unit = context.unit ?? mapping.count.unit;
  const origin = context.origin ?? mapping.count.origin;
  const since = origin === undefined ? undefined : parseOrigin(origin);
  return memoize((written) => {
    if (!isCount(written, mapping)) return undefined;
    if (unit === undefined || since === undefined)
      throw badInput(
        'The times of this file are counts. Give their unit with --unit, such as day, and the date of count 0 with --origin, such as 2014-01-01; 1=2014-01-01 gives the date of count 1.',
      );
    const edtf = EDTF[unit](since.day, Number(written) - since.count);
    // The calendar has years before 0, but times do not.
    if (edtf === undefined || /^\[?-/.test(edtf))
      throw new RowError(`${unit} ${written} lies outside the years 0 to 9999.`);
    return { text: `${unit} ${written}`, edtf, yearBasis: 'STATED' };
  });
}

/** Whether a time is a count and no date. */
export function isCount(written: string, { count }: TimeMapping): boolean {
  return count !== undefined && /^-?\d{1,15}$/.test(written);
}

function parseOrigin(origin: string): Origin {
  const [, count = '0', date] = /^(?:(-?\d{1,15})=)?(\d{4}-\d\d-\d\d)$/.exec(origin) ?? [];
  if (date === undefined || !isCalendarDate(date))
    throw badInput(
      `“${origin}” is not an origin of time. Write --origin 2014-01-01, or --origin 1=2014-01-01.`,
    );
  return { count: Number(count), day: date };
}

type EdtfOfCount = (origin: string, count: number) => string | undefined;

/** The EDTF of the time that lies a number of units after the beginning of a day; undefined outside the calendar. */
const EDTF: Readonly<Record<TimeUnit, EdtfOfCount>> = {
  minute: (origin, count) => daysLater(origin, Math.floor(count / (24 * 60))),
  hour: (origin, count) => daysLater(origin, Math.floor(count / 24)),
  day: daysLater,
  week: (origin, count) => week(daysLater(origin, count * 7)),
  month: (origin, count) => monthsLater(origin, count)?.slice(0, -3),
  year: (origin, count) => monthsLater(origin, count * 12)?.slice(0, -6),
};

function week(first: string | undefined): string | undefined {
  const last = first === undefined ? undefined : daysLater(first, 6);
  return last === undefined ? undefined : `[${first}..${last}]`;
}
