import type { DesiredRelationship } from './desiredGraph.js';
import { groupBy } from '../text/groupBy.js';
import { relationship } from './relationship.js';
import type { NumberedClaim } from '../facts/numberedClaims.js';

/**
 * Derives one relationship from each speaker of an attribution to the next one further in, with the claims in which the
 * first quotes the second. A speaker does not quote himself.
 */
export function deriveQuotes(claims: readonly NumberedClaim[]): readonly DesiredRelationship[] {
  const pairs = claims.flatMap((claim) => {
    const speakers = [claim.source, ...claim.attribution.map((step) => step.speaker)];
    return speakers.slice(1).flatMap((quoted, index) => {
      const quoting = speakers[index]!;
      return quoting === quoted ? [] : [{ quoting, quoted, claim: claim.id }];
    });
  });
  return [...groupBy(pairs, ({ quoting, quoted }) => `${quoting} ${quoted}`).values()].map((group) => {
    const { quoting, quoted } = group[0]!;
    return relationship('QUOTES', quoting, quoted, {
      claimIds: [...new Set(group.map(({ claim }) => claim))],
    });
  });
}
