import { isProblem } from '../../yaml/problem.js';
import type { Properties } from '../../derive/desiredGraph.js';
import { boundsOfTime } from '../../facts/edtf/boundsOfTime.js';
import { sortProperties, timeProperties } from '../../derive/deriveTime.js';
import type { TimeFact } from '../../facts/facts.js';

/** The properties that follow from the time of a row. `event` and `claim` throw if the time has a problem. */
export interface RowTimes {
  /** The reason why the time cannot be stored; undefined if it can. */
  problem(time: TimeFact): string | undefined;
  event(time: TimeFact): Properties;
  claim(time: TimeFact): Properties;
}

/**
 * The number of times whose properties are remembered, because a day has thousands of rows and reading EDTF is slow.
 */
const KEPT = 2_000;

interface Derived {
  readonly problem: string | undefined;
  readonly event: Properties;
  readonly claim: Properties;
}

/**
 * Creates the properties of times. `claimSorts` are the times by which the schema sorts claims: `time`, `holds`,
 * `saidAt`.
 */
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

/** Derives the properties. The claim holds at the time of the event, which gives it its place in a timeline. */
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
