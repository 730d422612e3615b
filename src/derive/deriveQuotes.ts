import type { DesiredRelationship } from './desiredGraph.js';
import { groupBy } from '../text/groupBy.js';
import { relationship } from './relationship.js';
import type { NumberedClaim } from '../facts/numberedClaims.js';

/**
 * Who reports what whom says: one relationship from each speaker of an attribution to the next, further in, with the
 * claims in which that happens. A speaker who speaks of himself quotes nobody.
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
