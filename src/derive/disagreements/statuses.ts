import type { Status } from '../../schema/enums.generated.js';
import type { Rule } from './rule.js';
import { isAffirmed, sayingOfValue } from './rule.js';

/**
 * Pairs of statuses that exclude each other. An earlier status (proposed, sought, scheduled) excludes nothing: that a
 * round was scheduled and that it was canceled are two steps of one life.
 */
const EXCLUSIVE: readonly (readonly [Status, Status])[] = [
  ['HELD', 'CANCELED'],
  ['HELD', 'POSTPONED'],
  ['CANCELED', 'POSTPONED'],
  ['CANCELED', 'ONGOING'],
  ['CANCELED', 'SUSPENDED'],
  ['ONGOING', 'SUSPENDED'],
  ['ONGOING', 'POSTPONED'],
  ['ONGOING', 'ENDED'],
  ['SUSPENDED', 'ENDED'],
  ['REACHED', 'REFUSED'],
];

/** The rule for statuses, between several voices or within one that contradicts itself. */
export const statusRule: Rule = {
  several: 'NO',
  matterOf: (claim) => {
    const isStatus = isAffirmed(claim) && claim.value?.kind === 'status';
    return isStatus ? { subject: claim.subject, predicate: claim.predicate } : undefined;
  },
  keyOf: (claim) => [claim.modality],
  sayingOf: ({ value }) => sayingOfValue(value),
  compare: ({ value: one }, { value: other }) => {
    if (one?.kind !== 'status' || other?.kind !== 'status') return undefined;
    return areExclusive(one.status, other.status)
      ? { verdict: 'CONTRADICTS', reason: 'DIFFERENT_STATUS' }
      : undefined;
  },
};

export function areExclusive(one: Status, other: Status): boolean {
  return EXCLUSIVE.some((pair) => pair.includes(one) && pair.includes(other) && one !== other);
}
