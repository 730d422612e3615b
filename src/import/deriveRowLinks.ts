import type { ContentNode, ContentRelationship, Properties } from '../seed/content.js';
import { IMPORTED_MARK } from '../seed/layers.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { ResolvedRow } from './deriveRow.js';

/** How the event holds on to what belongs to it. */
const HOLDS: { readonly [type: string]: string } = {
  Name: 'HAS_NAME',
  EventCode: 'HAS_CODE',
  Measurement: 'HAS_MEASUREMENT',
};

/**
 * The relationships of a row. Those that the API shows as edges carry an id, their claim and its speaker, as all plain
 * relationships do; the others are only ways to walk, and carry nothing but the mark of their layer.
 */
export function linksOf(row: ResolvedRow, parts: readonly ContentNode[]): readonly ContentRelationship[] {
  const { ids, dataset } = row;
  const step = `attributionstep/${ids.digest}-0`;
  const evidence = `evidence/${ids.digest}`;
  return [
    way('SUBJECT', ids.claim, ids.event),
    way('ATTRIBUTED', ids.claim, step),
    way('SPEAKER', step, dataset),
    way('SPOKEN_BY', ids.claim, dataset),
    way('FIRST_SPOKEN_BY', ids.claim, dataset),
    way('CLAIMED_IN', ids.claim, dataset),
    way('SUPPORTED_BY', ids.claim, evidence),
    way('WRITTEN_IN', evidence, dataset),
    ...aboutOf(row).flatMap((entity) => [way('ABOUT', ids.claim, entity), way('MENTIONS', evidence, entity)]),
    ...parts.flatMap(({ type, id }) => (HOLDS[type] === undefined ? [] : [way(HOLDS[type], ids.event, id)])),
    ...plainLinks(row),
  ];
}

/** The event and every entity the row names, once each. */
function aboutOf({ ids, actor, target, place }: ResolvedRow): readonly string[] {
  const named = [actor, target, place].flatMap((entity) => (entity === undefined ? [] : [entity.id]));
  return [...new Set([ids.event, ...named])];
}

/** Who took part, and where it was. One who acts upon itself takes part twice, in two roles. */
function plainLinks(row: ResolvedRow): readonly ContentRelationship[] {
  const { ids, record, actor, target, place } = row;
  const isMutual = record.isMutual === true;
  const isSame = isMutual && target?.id === actor?.id;
  return [
    ...(actor === undefined ? [] : [takesPart(row, actor, 'actor', isMutual ? 'PARTY' : 'INITIATOR')]),
    ...(target === undefined || isSame
      ? []
      : [takesPart(row, target, 'target', isMutual ? 'PARTY' : 'TARGET')]),
    ...(place === undefined ? [] : [plain(row, 'LOCATED_IN', ids.event, place.id, 'place', {})]),
  ];
}

function takesPart(row: ResolvedRow, actor: NamedEntity, end: string, role: string): ContentRelationship {
  return plain(row, 'PARTICIPATED_IN', actor.id, row.ids.event, end, { role });
}

function plain(
  { ids, dataset }: ResolvedRow,
  type: string,
  from: string,
  to: string,
  end: string,
  properties: Properties,
): ContentRelationship {
  const id = `relationship/${IMPORTED_MARK}${ids.digest}-${end}`;
  const support = { claimIds: [ids.claim], firstSpeakerIds: [dataset] };
  return { id, type, from, to, properties: { id, ...properties, ...support, imported: true } };
}

function way(type: string, from: string, to: string): ContentRelationship {
  return { id: '', type, from, to, properties: { imported: true } };
}
