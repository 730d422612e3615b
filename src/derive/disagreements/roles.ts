import type { Finding } from './disagreement.js';
import type { Rule } from './rule.js';
import { isAffirmed } from './rule.js';

/**
 * The rule for the roles of an actor in an event. The initiator of an event is not its recipient or target. A claim
 * that an actor was a party is refined by one that names it as initiator or recipient. Other roles go together, and so
 * do all roles that one speaker gives to one actor.
 */
export const roleRule: Rule = {
  several: 'NOT_BY_ONE_SPEAKER',
  matterOf: (claim) => {
    const { subject, object, predicate } = claim;
    return isAffirmed(claim) && predicate === 'PARTICIPATED_IN' ? { subject, object, predicate } : undefined;
  },
  keyOf: (claim) => [claim.modality],
  sayingOf: (claim) => claim.role,
  compare: (one, other) => compareRoles([one.role, other.role]),
};

const RECEIVING = ['RECIPIENT', 'TARGET'];

function compareRoles(roles: readonly (string | undefined)[]): Finding | undefined {
  const hasOneOf = (wanted: readonly string[]): boolean =>
    roles.some((role) => role !== undefined && wanted.includes(role));
  if (hasOneOf(['INITIATOR']) && hasOneOf(RECEIVING))
    return { verdict: 'CONTRADICTS', reason: 'DIFFERENT_ROLES' };
  if (hasOneOf(['PARTY']) && hasOneOf(['INITIATOR', 'RECIPIENT']))
    return { verdict: 'REFINES', reason: 'FINER_ROLE' };
  return undefined;
}
