import { isProblem } from '../yaml/problem.js';
import { LAST_DAY } from '../text/calendar.js';
import { boundsOfTime } from '../facts/edtf/boundsOfTime.js';
import type { TimeFact, QuantityFact } from '../facts/facts.js';
import type { Properties } from './desiredGraph.js';
import { defined } from './desiredGraph.js';
import { wordProperties } from './wordProperties.js';
import { sortProperty } from '../schema/model.js';

/** A TimeSpan stored flat under the name of its field: `timeText`, `timeEarliestStart`. Empty if there is no time. */
export function timeProperties(field: string, time: TimeFact | undefined): Properties {
  if (time === undefined) return {};
  const bounds = boundsOfTime(time);
  if (isProblem(bounds)) throw new Error(`A time was not checked: ${bounds.message}`);
  const { kind: _kind, ...span } = bounds;
  return prefixed(field, { text: time.text, edtf: time.edtf, yearBasis: time.yearBasis, ...span });
}

/** The sort key of a time. It is never null: the last of days stands for an unknown start. */
export function sortProperties(field: string, properties: Properties): Properties {
  return { [sortProperty(field)]: properties[`${field}EarliestStart`] ?? LAST_DAY };
}

/** A Quantity stored flat under the name of its field. */
export function quantityProperties(field: string, quantity: QuantityFact): Properties {
  return prefixed(field, { ...quantity, ...wordProperties('unit', quantity.unit) });
}

function prefixed(field: string, inner: Parameters<typeof defined>[0]): Properties {
  const entries = Object.entries(defined(inner));
  return Object.fromEntries(
    entries.map(([name, value]) => [field + name.charAt(0).toUpperCase() + name.slice(1), value]),
  );
}
