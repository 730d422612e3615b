import type { Rule } from './rule.js';
import { sayingOfValue } from './rule.js';

/**
 * The rule for one claim that affirms and another that denies the same: the same subject, predicate, object, value,
 * role or measure, in the same sense. Two claims that are only possible do not contradict each other, because a thing
 * that may be so may also not be so.
 */
export const polarityRule: Rule = {
  several: 'NO',
  matterOf: ({ subject, object, predicate, measure }) => ({ subject, object, predicate, measure }),
  keyOf: (claim) => [sayingOfValue(claim.value), claim.role, claim.modality],
  sayingOf: (claim) => claim.polarity,
  compare: (one, other) => {
    const isOpen = one.certainty === 'POSSIBLE' && other.certainty === 'POSSIBLE';
    return one.polarity === other.polarity || isOpen
      ? undefined
      : { verdict: 'CONTRADICTS', reason: 'OPPOSITE_POLARITY' };
  },
};
