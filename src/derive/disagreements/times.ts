import { isProblem } from '../../yaml/problem.js';
import type { Bounds } from '../../facts/edtf/bounds.js';
import { boundsOfTime } from '../../facts/edtf/boundsOfTime.js';
import type { TimeFact } from '../../facts/facts.js';
import type { Finding } from './disagreement.js';
import type { Rule } from './rule.js';
import { isAffirmed, sayingOfValue } from './rule.js';

/** The rule for the time of an event or a birth: each has one time. */
export const timeRule: Rule = {
  several: 'NO',
  matterOf: (claim) => {
    const isTime = isAffirmed(claim) && claim.value?.kind === 'time';
    const hasOne = claim.predicate === 'TOOK_PLACE' || claim.predicate === 'BORN';
    return isTime && hasOne ? { subject: claim.subject, predicate: claim.predicate } : undefined;
  },
  keyOf: (claim) => [claim.modality],
  sayingOf: ({ value }) => sayingOfValue(value),
  compare: ({ value: one }, { value: other }) =>
    one?.kind === 'time' && other?.kind === 'time' ? compareTimes(one.time, other.time) : undefined,
};

/**
 * Compares two times of one thing. Days compare as text. A time reaches from its earliest start to its latest end; a
 * missing bound reaches without end.
 *
 * | the two | finding |
 * |---|---|
 * | have no day in common | DISJOINT_TIMES |
 * | are both intervals known to the day, and another one each | DISJOINT_TIMES |
 * | one lies inside the other | FINER_TIME |
 * | the same days in another form, or some days in common | DIFFERENT_WORDS |
 */
export function compareTimes(one: TimeFact, other: TimeFact): Finding | undefined {
  const [first, second] = [daysOf(one), daysOf(other)];
  if (areDisjoint(first, second)) return { verdict: 'CONTRADICTS', reason: 'DISJOINT_TIMES' };
  if (isSame(first, second)) return one.edtf === other.edtf ? undefined : DIFFERENT_WORDS;
  if (first.isInterval && second.isInterval) return { verdict: 'CONTRADICTS', reason: 'DISJOINT_TIMES' };
  if (isInside(first, second) || isInside(second, first)) return { verdict: 'REFINES', reason: 'FINER_TIME' };
  return DIFFERENT_WORDS;
}

/** Whether something can hold at both times. An absent time may be any. */
export function mayCoincide(one: TimeFact | undefined, other: TimeFact | undefined): boolean {
  return one === undefined || other === undefined || !areDisjoint(daysOf(one), daysOf(other));
}

const DIFFERENT_WORDS: Finding = { verdict: 'COMPATIBLE', reason: 'DIFFERENT_WORDS' };

interface Days {
  readonly first: string;
  readonly last: string;
  /** Whether both ends are known to the day. */
  readonly isInterval: boolean;
}

const BEFORE_ALL = '';
const AFTER_ALL = '~';

/**
 * Remembers the days of a time, because reading an EDTF string takes longer than everything else here, and one time is
 * compared with many.
 */
const known = new WeakMap<TimeFact, Days>();

function daysOf(time: TimeFact): Days {
  const days = known.get(time) ?? readDays(time);
  known.set(time, days);
  return days;
}

function readDays(time: TimeFact): Days {
  const bounds = boundsOfTime(time);
  if (isProblem(bounds)) throw new Error(`A time was not checked: ${bounds.message}`);
  return {
    first: bounds.earliestStart ?? BEFORE_ALL,
    last: lastDay(bounds),
    isInterval: bounds.precision === 'INTERVAL',
  };
}

function lastDay({ latestEnd, openEnd }: Bounds): string {
  return openEnd ? AFTER_ALL : (latestEnd ?? AFTER_ALL);
}

function areDisjoint(one: Days, other: Days): boolean {
  return one.last < other.first || other.last < one.first;
}

function isSame(one: Days, other: Days): boolean {
  return one.first === other.first && one.last === other.last;
}

function isInside(inner: Days, outer: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
