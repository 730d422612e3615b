import type { Certainty, Modality } from '../schema/enums.generated.js';
import type { DesiredRelationship, Properties } from './desiredGraph.js';
import { defined } from './desiredGraph.js';
import { timeProperties } from './deriveTime.js';
import { groupBy } from '../text/groupBy.js';
import { relationship } from './relationship.js';
import { inFileOrder } from '../facts/numberedClaims.js';
import type { NumberedClaim, RelatingClaim } from '../facts/numberedClaims.js';
import { wordProperties } from './wordProperties.js';

/**
 * Derives the plain relationships between entities. Claims that say the same of two entities become one relationship
 * with the ids of all of them. Its side and its time come from the best-ranked claim that has one. An act of speaking has
 * one relationship for each modality, so that all claims behind it, and their speakers, mean it in the same sense.
 * `relating` holds the claims that yield relationships, sorted best first.
 */
export function deriveRelationships(relating: readonly RelatingClaim[]): readonly DesiredRelationship[] {
  const groups = groupBy(relating, (claim) => relationshipOf(claim, {}).id);
  return [...groups.values()].flatMap((claims) =>
    claims.slice(0, 1).map((best) => relationshipOf(best, propertiesOf(claims))),
  );
}

function relationshipOf(claim: RelatingClaim, properties: Properties): DesiredRelationship {
  const among = claim.role ?? actModality(claim);
  return relationship(claim.derives, claim.subject, claim.object ?? '', properties, among);
}

function propertiesOf(claims: readonly RelatingClaim[]): Properties {
  const role = claims.find((claim) => claim.role !== undefined)?.role;
  return {
    ...defined({
      ...wordProperties('role', role),
      side: claims.find((claim) => claim.side !== undefined)?.side,
      modality: claims.map(actModality).find((modality) => modality !== undefined),
      ...supportOf(claims),
      certainty: surestOf(claims),
      ...speakersOf(inFileOrder(claims)),
    }),
    ...timeProperties('time', timeInOffice(claims)),
  };
}

/** The modality of an act of speaking; undefined, which stands for ASSERTED, if it is asserted. */
function actModality({ modality }: NumberedClaim): Modality | undefined {
  return modality === 'ASSERTED' ? undefined : modality;
}

/** The certainty of the surest claim; undefined, which stands for UNSPECIFIED, if the words of no claim tell. */
function surestOf(claims: readonly NumberedClaim[]): Certainty | undefined {
  const known = new Set(claims.map((claim) => claim.certainty));
  return SUREST_FIRST.find((certainty) => known.has(certainty));
}

const SUREST_FIRST: readonly Certainty[] = ['CERTAIN', 'PROBABLE', 'POSSIBLE'];

/**
 * Lists the speakers of the claims, for filters by voices. All speakers are more than the first ones if somebody reports
 * them; the direct ones are fewer if somebody passes a claim on. A list that would repeat the first speakers is left out.
 */
function speakersOf(claims: readonly NumberedClaim[]): Properties {
  const idsOf = (some: readonly NumberedClaim[], of: (claim: NumberedClaim) => readonly string[]) => [
    ...new Set(some.flatMap(of)),
  ];
  const relayed = claims.filter(({ attribution }) => attribution.length > 1);
  const firstSpeakerIds = idsOf(claims, ({ firstSpeaker }) => [firstSpeaker]);
  const speakerIds = idsOf(claims, ({ source, attribution }) => [
    source,
    ...attribution.map(({ speaker }) => speaker),
  ]);
  return defined({
    firstSpeakerIds,
    speakerIds: speakerIds.length > firstSpeakerIds.length ? speakerIds : undefined,
    ...(relayed.length > 0 && {
      directSpeakerIds: idsOf(
        claims.filter((claim) => !relayed.includes(claim)),
        ({ firstSpeaker }) => [firstSpeaker],
      ),
      relayedClaimIds: relayed.map(({ id }) => id),
    }),
  });
}

/** The claims that a derived thing rests on, in the order of the files. */
export function supportOf(claims: readonly NumberedClaim[]): { readonly claimIds: readonly string[] } {
  return { claimIds: inFileOrder(claims).map((claim) => claim.id) };
}

/** The time in office. Only holding an office has a time; for any other relationship the time stays with the claim. */
function timeInOffice(claims: readonly RelatingClaim[]): NumberedClaim['holds'] {
  return claims.find((claim) => claim.derives === 'HOLDS' && claim.holds !== undefined)?.holds;
}
