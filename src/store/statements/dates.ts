import type { PropertyValue } from '../../derive/desiredGraph.js';
import type { BatchRow } from './batch.js';

/** Splits properties into the two maps of a row. Dates are apart because `date()` turns them into native dates. */
export function splitDates(
  properties: { readonly [name: string]: PropertyValue },
  dates: readonly string[],
): BatchRow {
  if (dates.length === 0) return { properties, dates: {} };
  const isDate = ([name]: [string, PropertyValue]): boolean => dates.includes(name);
  const entries = Object.entries(properties);
  return {
    properties: Object.fromEntries(entries.filter((entry) => !isDate(entry))),
    dates: Object.fromEntries(entries.filter(isDate)),
  };
}

/**
 * Returns a clause that sets all dates in one map, without those that no row has: one clause for each of a claim's
 * nineteen dates costs more than the rest of the claim. If a row lacks a date, `date(null)` is null, which sets
 * nothing.
 */
export function setDates(variable: string, names: readonly string[], rows: readonly BatchRow[]): string {
  const given = new Set(rows.flatMap(({ dates }) => Object.keys(dates as BatchRow)));
  const dates = names.filter((name) => given.has(name));
  const entries = dates.map((name) => `${name}: date(row.dates.${name})`);
  return entries.length === 0 ? '' : ` SET ${variable} += {${entries.join(', ')}}`;
}
