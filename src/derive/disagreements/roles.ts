import type { Finding } from './disagreement.js';
import type { Rule } from './rule.js';
import { isAffirmed } from './rule.js';

/**
 * In what role an actor takes part in an event. One who sets it going is not at its receiving end; one who is said
 * to take part on a par may, said more exactly, be the one who set it going or was addressed. Other roles go together,
 * and so do all that one speaker gives to one actor.
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
