import type { DesiredNode, DesiredRelationship } from '../desiredGraph.js';
import { defined } from '../desiredGraph.js';
import { wordProperties } from '../wordProperties.js';
import { aboutOf } from '../../facts/facts.js';
import type { Parts } from '../deriveParts.js';
import { relationship, partId } from '../relationship.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Disagreement, Side } from './disagreement.js';
import { findDisagreements } from './findDisagreements.js';
import { gistOfDisagreement, gistOfSide } from './gist.js';
import type { NameOf } from './gist.js';

/**
 * Derives the disagreements among claims as nodes, with a part for each side, related to their claims, entities and
 * speakers.
 */
export function deriveDisagreements(claims: readonly NumberedClaim[], nameOf: NameOf): Parts {
  const parts = findDisagreements(claims).map((disagreement, index) =>
    deriveDisagreement(disagreement, index + 1, nameOf),
  );
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  };
}

function deriveDisagreement(disagreement: Disagreement, position: number, nameOf: NameOf): Parts {
  const { id, verdict, reason, matter, sides } = disagreement;
  const gist = gistOfDisagreement(disagreement, nameOf);
  const { predicate, measure } = matter;
  const node: DesiredNode = {
    id,
    type: 'Disagreement',
    properties: defined({
      id,
      gist,
      position,
      verdict,
      reason,
      ...wordProperties('predicate', predicate),
      ...wordProperties('measure', measure),
    }),
  };
  const parts = sides.map((side, index) => deriveSide(side, index, disagreement, nameOf));
  return {
    nodes: [node, ...parts],
    relationships: [...parts.map((part) => relationship('HAS_SIDE', id, part.id)), ...linksOf(disagreement)],
  };
}

function deriveSide(side: Side, position: number, disagreement: Disagreement, nameOf: NameOf): DesiredNode {
  const claimIds = side.claims.map((claim) => claim.id);
  const id = partId('DisagreementSide', disagreement.id, ...claimIds);
  const gist = gistOfSide(side, disagreement, nameOf);
  return {
    id,
    type: 'DisagreementSide',
    properties: { id, position, gist, claimIds, firstSpeakerIds: side.firstSpeakers },
  };
}

function linksOf({ id, matter, sides }: Disagreement): readonly DesiredRelationship[] {
  const claims = sides.flatMap((side) => side.claims);
  const speakers = new Set(sides.flatMap((side) => side.firstSpeakers));
  return [
    relationship('DISPUTES', id, matter.subject),
    ...[...new Set(claims.flatMap(aboutOf))].map((entity) => relationship('TOUCHES', id, entity)),
    ...claims.map((claim) => relationship('COMPARES', id, claim.id)),
    ...[...speakers].map((speaker) => relationship('VOICED_BY', id, speaker)),
  ];
}
