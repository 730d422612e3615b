import type { Rule } from './rule.js';
import { isAffirmed, sayingOfValue } from './rule.js';

/** The rule for identifiers: an entity has one in each public scheme. */
export const identifierRule: Rule = {
  several: 'NO',
  matterOf: (claim) => {
    const isIdentifier = isAffirmed(claim) && claim.value?.kind === 'identifier';
    return isIdentifier ? { subject: claim.subject, predicate: claim.predicate } : undefined;
  },
  keyOf: (claim) => [
    claim.modality,
    claim.value?.kind === 'identifier' ? claim.value.identifier.scheme : undefined,
  ],
  sayingOf: ({ value }) => sayingOfValue(value),
  compare: () => ({ verdict: 'CONTRADICTS', reason: 'DIFFERENT_IDENTIFIERS' }),
};
