import { isCalendarDate } from '../../text/calendarDate.js';
import { badInput } from '../../errors.js';
import type { TimeFact } from '../../facts/facts.js';
import type { TimeMapping } from '../mapping/mapping.js';
import { remembered } from '../../memory/remembered.js';
import { RowFault } from './rowContext.js';
import type { RowContext, TimeUnit } from './rowContext.js';

interface Origin {
  /** The count that stands for the day. */
  readonly count: number;
  /** Milliseconds since 1970, UTC. */
  readonly instant: number;
}

/**
 * A time that is a count of units since an origin: 335 as the day 2014-12-01. Undefined for what is none. Throws
 * BAD_USER_INPUT at the first count of which nobody said what it counts.
 */
export function compileCount(
  mapping: TimeMapping,
  context: RowContext,
): (written: string) => TimeFact | undefined {
  if (mapping.count === undefined) return () => undefined;
  const unit = context.unit ?? mapping.count.unit;
  const origin = context.origin ?? mapping.count.origin;
  const since = origin === undefined ? undefined : parseOrigin(origin);
  return remembered((written) => {
    if (!isCount(written, mapping)) return undefined;
    if (unit === undefined || since === undefined)
      throw badInput(
        'The times of this file are counts. Say of what with --unit (such as day) and since when with --origin: the date of count 0, or as in 1=2014-01-01 that of another.',
      );
    const edtf = EDTF[unit](since.instant, Number(written) - since.count);
    if (edtf === undefined) throw new RowFault(`${unit} ${written} lies outside the years 0 to 9999.`);
    return { text: `${unit} ${written}`, edtf, yearBasis: 'STATED' };
  });
}

/** Whether a time is a count, and no date. */
export function isCount(written: string, { count }: TimeMapping): boolean {
  return count !== undefined && /^-?\d{1,15}$/.test(written);
}

function parseOrigin(origin: string): Origin {
  const [, count = '0', date] = /^(?:(-?\d{1,15})=)?(\d{4}-\d\d-\d\d)$/.exec(origin) ?? [];
  if (date === undefined || !isCalendarDate(date))
    throw badInput(`“${origin}” is no origin of time. Write --origin 2014-01-01, or --origin 1=2014-01-01.`);
  return { count: Number(count), instant: Date.parse(date) };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The EDTF of the unit that is so many units behind an instant; undefined outside four-digit years. */
const EDTF: Readonly<Record<TimeUnit, (origin: number, count: number) => string | undefined>> = {
  minute: (origin, count) => day(origin + count * MINUTE),
  hour: (origin, count) => day(origin + count * 60 * MINUTE),
  day: (origin, count) => day(origin + count * DAY),
  week: (origin, count) => week(origin + count * 7 * DAY),
  month: (origin, count) => day(monthsLater(origin, count))?.slice(0, 7),
  year: (origin, count) => day(monthsLater(origin, count * 12))?.slice(0, 4),
};

function week(monday: number): string | undefined {
  const [first, last] = [day(monday), day(monday + 6 * DAY)];
  return first === undefined || last === undefined ? undefined : `[${first}..${last}]`;
}

function monthsLater(origin: number, count: number): number {
  const date = new Date(origin);
  return date.setUTCMonth(date.getUTCMonth() + count, 1);
}

function day(instant: number): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(instant) || Number.isNaN(date.getTime())) return undefined;
  const year = date.getUTCFullYear();
  return year < 0 || year > 9999 ? undefined : date.toISOString().slice(0, 10);
}
