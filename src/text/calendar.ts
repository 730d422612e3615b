/**
 * Days of the calendar as texts, `YYYY-MM-DD` of the Gregorian calendar, which is assumed for all times (ISO 8601).
 * Years run from -9999 to 9999; year 0 is the one before year 1, and years before it are written `-0001`.
 */
export const FIRST_DAY = '-9999-01-01';
export const LAST_DAY = '9999-12-31';

const DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/**
 * Tells whether a text is a day that exists. `Date.parse` reads February 30 as March 2; Neo4j refuses it, and the
 * embedded engine makes null of it.
 */
export function isCalendarDate(text: string): boolean {
  return DAY.test(text) && dayAt(instantOf(text)) === text;
}

/**
 * Returns the day this many days later (earlier if `days` is negative), or the first or last day of the calendar if it
 * is outside.
 */
export function plusDays(day: string, days: number): string {
  return daysLater(day, days) ?? (days < 0 ? FIRST_DAY : LAST_DAY);
}

/** Returns the day this many days later; undefined outside the calendar. */
export function daysLater(day: string, days: number): string | undefined {
  return knownDay(instantOf(day) + days * MILLISECONDS);
}

/** Returns the first day of the month this many months later; undefined outside the calendar. */
export function monthsLater(day: string, months: number): string | undefined {
  const { year, month } = partsOf(day);
  return knownDay(instant(year, month + months, 1));
}

/** Returns the number of days from one day to another; it is negative if the other day is earlier. */
export function daysBetween(day: string, other: string): number {
  return Math.round((instantOf(other) - instantOf(day)) / MILLISECONDS);
}

/** Returns 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(instantOf(day)).getUTCDay() + 6) % 7;
}

/** Returns the last day of the month of a day. */
export function lastOfMonth(day: string): string {
  const { year, month } = partsOf(day);
  return dayAt(instant(year, month + 1, 0));
}

export function isEarlier(one: string, other: string): boolean {
  return instantOf(one) < instantOf(other);
}

function partsOf(day: string): { readonly year: number; readonly month: number; readonly of: number } {
  const [year, month, of] = DAY.exec(day)!.slice(1).map(Number) as [number, number, number];
  return { year, month, of };
}

function instantOf(day: string): number {
  const { year, month, of } = partsOf(day);
  return instant(year, month, of);
}

/**
 * Returns the time of a day. `Date.UTC` is not used, because it reads the years 0 to 99 as those of the twentieth
 * century. Day 0 is the last of the month before.
 */
function instant(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Returns the day of a time; undefined outside the calendar, also for NaN, which is a time that `Date` cannot hold. */
function knownDay(time: number): string | undefined {
  return time >= instantOf(FIRST_DAY) && time <= instantOf(LAST_DAY) ? dayAt(time) : undefined;
}

function dayAt(time: number): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${date.toISOString().slice(-19, -14)}`;
}
