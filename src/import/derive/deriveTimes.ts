import { isProblem } from '../../yaml/problem.js';
import type { Properties } from '../../derive/desiredGraph.js';
import { boundsOfTime } from '../../facts/edtf/boundsOfTime.js';
import { sortProperties, timeProperties } from '../../derive/deriveTime.js';
import type { TimeFact } from '../../facts/facts.js';

/** What follows from the time of a row. Both kinds of properties throw where there is a fault. */
export interface RowTimes {
  /** Why the time cannot be stored; undefined where it can. */
  problem(time: TimeFact): string | undefined;
  event(time: TimeFact): Properties;
  claim(time: TimeFact): Properties;
}

/** Rows come by the thousand to a day, and reading EDTF is slow: what follows is kept for the last so many times. */
const KEPT = 2_000;

interface Derived {
  readonly problem: string | undefined;
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
  const sound = (time: TimeFact): Derived => {
    const found = derive(time);
    if (found.problem !== undefined) throw new Error(`A time was not checked: ${found.problem}`);
    return found;
  };
  return {
    problem: (time) => derive(time).problem,
    event: (time) => sound(time).event,
    claim: (time) => sound(time).claim,
  };
}

/** The claim holds when the event took place: that is its place in a timeline. */
function derived(time: TimeFact, claimSorts: readonly string[]): Derived {
  const bounds = boundsOfTime(time);
  if (isProblem(bounds)) return { problem: bounds.message, event: {}, claim: {} };
  const event = timeProperties('time', time);
  const claim = { ...event, ...timeProperties('holds', time) };
  const sorts = claimSorts.map((field) => sortProperties(field, claim));
  return {
    problem: undefined,
    event: { ...event, ...sortProperties('time', event) },
    claim: { ...claim, ...(Object.assign({}, ...sorts) as Properties) },
  };
}
