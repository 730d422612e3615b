import type { ParsedResult } from 'chrono-node/en';
import { daysBetween, isCalendarDate } from '../../text/calendar.js';

/**
 * The year that brings a month, or a day of it, nearest to the day of publication. Empty where the date is so far from
 * that day that either of two years may be meant, or where the phrase names no month.
 */
export function nearestYear(date: ParsedResult['start'], published: string): string {
  if (!date.isCertain('month')) return '';
  const digits = (part: 'month' | 'day', otherwise: number): string =>
    String(date.isCertain(part) ? date.get(part) : otherwise).padStart(2, '0');
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].map(
    (each) => `${String(each).padStart(4, '0')}-${digits('month', 1)}-${digits('day', MIDDLE)}`,
  );
  const near = days.find(
    (day) => isCalendarDate(day) && Math.abs(daysBetween(published, day)) <= SURELY_NEAR,
  );
  return near?.slice(0, 4) ?? '';
}

/** A day in the middle of every month. */
const MIDDLE = 15;

/** Days. The same date of another year is then at least 215 days away. */
const SURELY_NEAR = 150;
