import type { BucketSize } from './plan.js';

export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** How many rows begin on a day. */
export interface DayCount {
  readonly value: string;
  readonly count: number;
}

/** Gathers counts by day into stretches of time; days come in order, and so do the stretches. */
export function gather(days: readonly DayCount[], by: BucketSize): Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (const { value, count } of days) {
    const from = startOf(value, by);
    const known = buckets.get(from);
    buckets.set(from, { from, to: endOf(from, by), count: count + (known?.count ?? 0) });
  }
  return [...buckets.values()];
}

function startOf(day: string, by: BucketSize): string {
  switch (by) {
    case 'DAY':
      return day;
    case 'WEEK':
      return plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}

function endOf(from: string, by: BucketSize): string {
  switch (by) {
    case 'DAY':
      return from;
    case 'WEEK':
      return plusDays(from, 6);
    case 'MONTH': {
      const [year, month] = from.split('-').map(Number);
      return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
    }
    case 'YEAR':
      return `${from.slice(0, 4)}-12-31`;
  }
}

function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
