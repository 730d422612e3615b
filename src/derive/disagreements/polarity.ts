import type { Rule } from './rule.js';
import { sayingOfValue } from './rule.js';

/**
 * One says that something is so, the other that it is not: the same subject, predicate, object, value, role or
 * measure, in the same sense. What may be and what may not be go together, so two claims that are only possible
 * do not contradict each other.
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
