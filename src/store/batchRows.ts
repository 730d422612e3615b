import { isCalendarDate } from '../text/calendar.js';
import type { DesiredNode, DesiredRelationship, Properties } from '../derive/desiredGraph.js';
import { splitDates } from './statements/dates.js';
import type { BatchRow } from './statements/batch.js';
import type { Storage } from '../schema/stored/storage.js';

export function nodeRow(storage: Storage): (node: DesiredNode) => BatchRow {
  return ({ id, type, properties }) => {
    const { dates = [], neverNull = [] } = storage.types.get(type) ?? {};
    const missing = neverNull.find((key) => properties[key] === undefined);
    if (missing !== undefined) throw new Error(`${id} would be stored without ${missing}.`);
    return { id, ...splitDates(checked(id, properties, dates), dates) };
  };
}

export function relationshipRow(storage: Storage): (relationship: DesiredRelationship) => BatchRow {
  return ({ id, from, to, type, properties }) => {
    const dates = storage.relationshipDates.get(type) ?? [];
    return { id, from, to, ...splitDates(checked(id, properties, dates), dates) };
  };
}

/**
 * Throws if a day is not in the calendar. Readers of files refuse such a day with a message; the embedded engine would
 * silently store null for it.
 */
function checked(id: string, properties: Properties, dates: readonly string[]): Properties {
  const wrong = dates.find((name) => {
    const day = properties[name];
    return day !== undefined && !isCalendarDate(String(day));
  });
  if (wrong === undefined) return properties;
  throw new Error(`${id} would be stored with the day ${String(properties[wrong])} as ${wrong}.`);
}
