import type { Properties } from '../seed/content.js';
import { sortProperty, timeProperties } from '../seed/deriveTime.js';
import type { TimeFact } from '../seed/facts.js';

/** The properties of the time of a row, on its event and on its claim. Throws if the time was not checked. */
export interface RowTimes {
  event(time: TimeFact): Properties;
  claim(time: TimeFact): Properties;
}

/** Rows of event data come by the thousand to a day, so what follows from a time is kept for the last so many times. */
const KEPT = 2_000;

interface Derived {
  readonly event: Properties;
  readonly claim: Properties;
}

/** `claimSorts` are the times that claims are sorted by, as the schema says: `time`, `holds`, `saidAt`. */
export function createRowTimes(claimSorts: readonly string[]): RowTimes {
  const known = new Map<string, Derived>();
  const derive = (time: TimeFact): Derived => {
    const key = JSON.stringify(time);
    const found = known.get(key) ?? derived(time, claimSorts);
    if (known.size >= KEPT) known.clear();
    known.set(key, found);
    return found;
  };
  return {
    event: (time) => derive(time).event,
    claim: (time) => derive(time).claim,
  };
}

/** The claim holds when the event took place: that is its place in a timeline. */
function derived(time: TimeFact, claimSorts: readonly string[]): Derived {
  const event = timeProperties('time', time);
  const claim = { ...event, ...timeProperties('holds', time) };
  const sorts = claimSorts.map((field) => sortProperty(field, claim));
  return {
    event: { ...event, ...sortProperty('time', event) },
    claim: { ...claim, ...(Object.assign({}, ...sorts) as Properties) },
  };
}
