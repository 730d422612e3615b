import { lastOfMonth } from '../calendarDate.js';

/** A stretch of days, `YYYY-MM-DD`, both included; null is an end that nothing sets. */
export interface OpenRange {
  readonly first: string | null;
  readonly last: string | null;
}

/** A date with both its ends, and how exact it is. */
export interface DayRange extends OpenRange {
  readonly first: string;
  readonly last: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'WITHIN';
}

/** The first and last day of a day, month, year, decade or century; undefined for every other form. */
export function rangeOf(part: string): DayRange | undefined {
  const [, year, month, day] = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(part) ?? [];
  if (year === undefined || isSeason(month)) return undefined;
  if (year.includes('X')) return within(year, month);
  if (month === undefined || (month === 'XX' && isUnspecified(day)))
    return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'YEAR' };
  if (month === 'XX') return undefined;
  if (isUnspecified(day))
    return { first: `${year}-${month}-01`, last: lastOfMonth(`${year}-${month}-01`), precision: 'MONTH' };
  return { first: part, last: part, precision: 'DAY' };
}

function within(year: string, month: string | undefined): DayRange | undefined {
  if (month !== undefined) return undefined;
  return {
    first: `${year.replaceAll('X', '0')}-01-01`,
    last: `${year.replaceAll('X', '9')}-12-31`,
    precision: 'WITHIN',
  };
}

/** Months 21 and up are seasons and quarters, which begin on other days in other places. */
function isSeason(month: string | undefined): boolean {
  return month !== undefined && Number(month) > 12;
}

function isUnspecified(day: string | undefined): boolean {
  return day === undefined || day === 'XX';
}
