import { claimContent } from '../../derive/claimContent.js';
import { sortProperties } from '../../derive/deriveTime.js';
import { IMPORTED_MARK } from '../../store/layers.js';
import type { DesiredNode, DesiredRelationship, Properties } from '../../derive/desiredGraph.js';

/** A claim of a dataset, reduced to the parts in which it differs from others of its kind. */
export interface DatasetClaim {
  /** Sixteen hexadecimal digits, with which the ids of the claim and of its parts end. */
  readonly digest: string;
  /** The id of the dataset. */
  readonly dataset: string;
  readonly subject: string;
  readonly object?: string | undefined;
  /** Every entity that the claim is about, once each. */
  readonly about: readonly string[];
  /** The id of the evidence. */
  readonly evidence: string;
  readonly properties: Properties;
}

/**
 * Derives the claim, its one step of attribution, and its relationships. It gets no properties for search, because a
 * name says the same as such a claim, and finding one of the two is enough, at half the price in memory and time.
 */
export function deriveClaim(claim: DatasetClaim): {
  readonly nodes: readonly DesiredNode[];
  readonly relationships: readonly DesiredRelationship[];
} {
  const { dataset, evidence, object } = claim;
  const id = `claim/${claim.digest}`;
  const step = `attributionstep/${claim.digest}-0`;
  const properties = { ...OF_ALL, ...claim.properties };
  const content = claimContent(claim.subject, object, properties);
  return {
    nodes: [
      node('Claim', id, { ...properties, content }),
      node('AttributionStep', step, { position: 0, verb: 'records' }),
    ],
    relationships: [
      hiddenRelationship('SUBJECT', id, claim.subject),
      ...(object === undefined ? [] : [hiddenRelationship('OBJECT', id, object)]),
      ...claim.about.flatMap((entity) => [
        hiddenRelationship('ABOUT', id, entity),
        hiddenRelationship('MENTIONS', evidence, entity),
      ]),
      hiddenRelationship('ATTRIBUTED', id, step),
      hiddenRelationship('SPEAKER', step, dataset),
      hiddenRelationship('SPOKEN_BY', id, dataset),
      hiddenRelationship('FIRST_SPOKEN_BY', id, dataset),
      hiddenRelationship('CLAIMED_IN', id, dataset),
      hiddenRelationship('SUPPORTED_BY', id, evidence),
    ],
  };
}

const OF_ALL: Properties = {
  polarity: 'AFFIRMED',
  certainty: 'UNSPECIFIED',
  modality: 'ASSERTED',
  rank: 'NORMAL',
  status: 'UNKNOWN',
  steps: 1,
};

/**
 * Derives the row as evidence. If several claims of one row are about an entity, each of them mentions it, so the
 * caller must keep that relationship only once.
 */
export function deriveEvidence(
  id: string,
  dataset: string,
  properties: Properties,
): { readonly node: DesiredNode; readonly relationship: DesiredRelationship } {
  const all = { kind: 'DATASET_ROW', ...properties, verification: 'ATTESTED' };
  return { node: node('Evidence', id, all), relationship: hiddenRelationship('WRITTEN_IN', id, dataset) };
}

/**
 * A relationship that the API shows as an edge: with an id, and with the claim and the speaker that it rests on. Its id
 * comes from the claim, unless it has a name of its own because claims of several datasets can give it.
 */
export function shownRelationship(
  type: string,
  from: string,
  to: string,
  rests: Pick<DatasetClaim, 'digest' | 'dataset'> & {
    readonly end: string;
    readonly role?: string;
    readonly named?: string;
  },
): DesiredRelationship {
  const id = `relationship/${IMPORTED_MARK}${rests.named ?? rests.digest}-${rests.end}`;
  const role: Properties = rests.role === undefined ? {} : { role: rests.role };
  const support = { claimIds: [`claim/${rests.digest}`], firstSpeakerIds: [rests.dataset] };
  return { id, type, from, to, properties: { id, ...role, ...support, imported: true } };
}

/** A relationship that only traversals use. It carries nothing but the mark of its layer. */
export function hiddenRelationship(type: string, from: string, to: string): DesiredRelationship {
  return { id: '', type, from, to, properties: { imported: true } };
}

export function node(type: string, id: string, properties: Properties): DesiredNode {
  return { id, type, properties: { id, ...properties } };
}

/** The sort keys of absent times. */
export function withoutTimes(sortedTimes: readonly string[]): Properties {
  return Object.assign({}, ...sortedTimes.map((field) => sortProperties(field, {}))) as Properties;
}
