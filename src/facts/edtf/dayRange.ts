import { isCalendarDate, lastOfMonth } from '../../text/calendar.js';

/** A range of days, `YYYY-MM-DD`, both included; null is an end that nothing sets. */
export interface OpenRange {
  readonly first: string | null;
  readonly last: string | null;
}

/** A date with both its ends, and its precision. */
export interface DayRange extends OpenRange {
  readonly first: string;
  readonly last: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'WITHIN';
}

/** Returns the first and last day of a day, month, year, decade or century that has no `rangeProblem`. */
export function rangeOf(date: string): DayRange {
  const [year = '', month = 'XX', day = 'XX'] = date.split('-');
  if (year.includes('X'))
    return {
      first: `${year.replaceAll('X', '0')}-01-01`,
      last: `${year.replaceAll('X', '9')}-12-31`,
      precision: 'WITHIN',
    };
  if (month === 'XX') return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'YEAR' };
  if (day !== 'XX') return { first: date, last: date, precision: 'DAY' };
  return { first: `${year}-${month}-01`, last: lastOfMonth(`${year}-${month}-01`), precision: 'MONTH' };
}

/**
 * Returns the reason why a date without qualifiers is not accepted as a range of days, and a form to write instead;
 * undefined if it is accepted.
 */
export function rangeProblem(date: string): string | undefined {
  return RULES.find(({ holds }) => holds(date))?.reason;
}

interface DateRule {
  readonly reason: string;
  holds(date: string): boolean;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-(?<month>\d\d)(?:-(?:\d\d|XX))?$/;
const RANGE = /^\d{2}(?:\d\d(?:-(?:\d\d(?:-(?:\d\d|XX))?|XX(?:-XX)?))?|\dX|XX)$/;

/**
 * The first rule that holds gives the message, so the rules that name a cause stand before the last one, which only
 * lists forms.
 */
const RULES: readonly DateRule[] = [
  {
    reason: 'has a time of day, which is not kept. Write the day alone, such as 2025-06-14.',
    holds: (date) => date.includes('T'),
  },
  {
    reason:
      'is before the year 0, and the years here go from 0000 to 9999. Write the time as a text instead.',
    holds: (date) => date.startsWith('-') || date.startsWith('Y-'),
  },
  {
    reason: 'is a year without exactly four digits. Write a year from 0000 to 9999.',
    holds: (date) => /^(?:Y\d|\d{5,})/.test(date),
  },
  {
    reason:
      'is a season or a quarter, which begins on different days in different places. Write its months, such as 2025-06/2025-08.',
    holds: (date) => isSeason(monthOf(date)),
  },
  {
    reason: 'is in a month that does not exist. The months go from 01 to 12.',
    holds: (date) => monthOf(date) < 1 || monthOf(date) > 12,
  },
  {
    reason: 'is a day that does not exist. Mend the day or the year.',
    holds: (date) => DAY.test(date) && !isCalendarDate(date),
  },
  {
    reason:
      'leaves digits open before digits that it gives, so it is not one stretch of days. Leave only the last digits open, as in 156X, 1565-XX or 1565-12-XX.',
    holds: (date) => /X\d|X-\d|^\d*X+-/.test(date),
  },
  {
    reason:
      'leaves more digits open than can be bounded. X stands for the last one or two digits of a year, and for a whole month or day: 156X, 15XX, 1565-XX, 1565-12-XX.',
    holds: (date) => date.includes('X') && !RANGE.test(date),
  },
  {
    reason:
      'is not a date. Write it like 2025-06-14, 2022-02 or 1946, with two digits for the month and the day.',
    holds: (date) => !RANGE.test(date),
  },
];

/** The number of the month; 1 if the date has no month that is a number. */
function monthOf(date: string): number {
  return Number(MONTH.exec(date)?.groups?.['month'] ?? 1);
}

/** Whether the month is a season or a quarter of EDTF's levels 1 and 2. */
function isSeason(month: number): boolean {
  return month >= 21 && month <= 41;
}
