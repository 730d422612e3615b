import { compare } from '../../text/compare.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Rule } from './rule.js';
import { isAffirmed } from './rule.js';

/** The rule for the order of two events: an event that follows another does not come before it. */
export const sequenceRule: Rule = {
  several: 'NO',
  matterOf: (claim) => {
    if (!isAffirmed(claim) || claim.predicate !== 'FOLLOWED') return undefined;
    const [subject = '', object] = eventsOf(claim);
    return { subject, object, predicate: claim.predicate };
  },
  keyOf: (claim) => [claim.modality],
  sayingOf: (claim) => claim.subject,
  compare: (one, other) =>
    one.subject === other.subject ? undefined : { verdict: 'CONTRADICTS', reason: 'OPPOSITE_ORDER' },
};

function eventsOf({ subject, object = subject }: NumberedClaim): readonly string[] {
  return [subject, object].sort(compare);
}
