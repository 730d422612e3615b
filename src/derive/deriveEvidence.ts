import type { DesiredNode, DesiredRelationship } from './desiredGraph.js';
import { aboutOf } from '../facts/facts.js';
import type { Parts } from './deriveParts.js';
import { sentenceId } from './deriveSources.js';
import type { EvidenceFact } from '../facts/facts.js';
import { relationship, partId } from './relationship.js';
import type { NumberedClaim } from '../facts/numberedClaims.js';

/**
 * Derives the evidence of all claims. Claims that rest on one place share it. `isHeadline` takes the id of a sentence.
 */
export function deriveEvidence(
  claims: readonly NumberedClaim[],
  isHeadline: (sentence: string) => boolean,
): Parts {
  const nodes = new Map<string, DesiredNode>();
  const relationships = new Map<string, DesiredRelationship>();
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      const id = evidenceId(claim.source, evidence);
      const position = evidence.kind === 'quote' ? evidence.start : nodes.size;
      if (!nodes.has(id)) nodes.set(id, evidenceNode(id, claim.source, evidence, position, isHeadline));
      for (const relationship of linksOf(id, claim, evidence))
        relationships.set(relationship.id, relationship);
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

/** The id of evidence: a digest of the source and the place in it. Changing the quote at that place keeps the id. */
export function evidenceId(source: string, evidence: EvidenceFact): string {
  return evidence.kind === 'quote'
    ? partId('evidence', source, evidence.start, evidence.end)
    : partId('evidence', source, evidence.row);
}

function evidenceNode(
  id: string,
  source: string,
  evidence: EvidenceFact,
  position: number,
  isHeadline: (sentence: string) => boolean,
): DesiredNode {
  if (evidence.kind === 'row')
    return { id, type: 'Evidence', properties: { id, kind: 'DATASET_ROW', row: evidence.row, position } };
  const kind = isHeadline(sentenceId(source, evidence.sentence)) ? 'RELATED_HEADLINE' : 'TEXT';
  const { quote, start, end } = evidence;
  return { id, type: 'Evidence', properties: { id, kind, quote, start, end, position } };
}

function linksOf(id: string, claim: NumberedClaim, evidence: EvidenceFact): readonly DesiredRelationship[] {
  const sentence = evidence.kind === 'quote' ? [sentenceId(claim.source, evidence.sentence)] : [];
  return [
    relationship('SUPPORTED_BY', claim.id, id),
    relationship('WRITTEN_IN', id, claim.source),
    ...aboutOf(claim).map((entity) => relationship('MENTIONS', id, entity)),
    ...sentence.flatMap((number) => [
      relationship('IN_SENTENCE', id, number),
      relationship('STATED_IN', claim.id, number),
    ]),
  ];
}
