import { lastOfMonth, plusDays, weekdayOf } from '../text/calendar.js';
import type { BucketSize } from '../plan/tree/counts.js';

export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The number of rows that begin on a day. */
export interface DayCount {
  readonly value: string;
  readonly count: number;
}

/** Gathers counts by day into buckets. Days come in order, and so do the buckets. */
export function gather(days: readonly DayCount[], by: BucketSize): Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (const { value, count } of days) {
    const from = startOf(value, by);
    const known = buckets.get(from);
    buckets.set(from, { from, to: endOf(value, by), count: count + (known?.count ?? 0) });
  }
  return [...buckets.values()];
}

function startOf(day: string, by: BucketSize): string {
  switch (by) {
    case 'DAY':
      return day;
    case 'WEEK':
      return plusDays(day, -weekdayOf(day));
    case 'MONTH':
      return `${day.slice(0, -3)}-01`;
    case 'YEAR':
      return `${day.slice(0, -6)}-01-01`;
  }
}

/**
 * Returns the last day of a bucket. The end of a week is counted from a day inside it, because a week at an end of the
 * calendar has fewer than seven days.
 */
function endOf(day: string, by: BucketSize): string {
  switch (by) {
    case 'DAY':
      return day;
    case 'WEEK':
      return plusDays(day, 6 - weekdayOf(day));
    case 'MONTH':
      return lastOfMonth(day);
    case 'YEAR':
      return `${day.slice(0, -6)}-12-31`;
  }
}
