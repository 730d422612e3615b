import type { DesiredNode, DesiredRelationship } from '../../derive/desiredGraph.js';
import { defined } from '../../derive/desiredGraph.js';
import { searchProperties } from '../../derive/deriveSearch.js';
import { quantityProperties } from '../../derive/deriveTime.js';
import { deriveClaim, deriveEvidence, shownRelationship, node, hiddenRelationship } from './deriveClaim.js';
import type { RowIds } from './deriveIds.js';
import type { RowTimes } from './deriveTimes.js';
import type { ResolvedRow } from './resolvedRow.js';

/** Everything that a row puts into the graph, beside the entities it names. */
export interface RowContent {
  readonly event: DesiredNode;
  /** The claim, and the nodes that belong to it and to the event alone. */
  readonly parts: readonly DesiredNode[];
  readonly relationships: readonly DesiredRelationship[];
}

/**
 * Derives a row as an event with its participants, its place, and the one claim that everything rests on. The dataset
 * makes the claim and the row supports it. Pure: equal rows give equal content. Throws if the record was not checked.
 */
export function deriveRow(row: ResolvedRow, times: RowTimes): RowContent {
  const { ids, dataset, record, position } = row;
  const evidence = deriveEvidence(`evidence/${ids.digest}`, dataset, {
    row: record.key,
    ...defined({ writtenIn: record.writtenIn }),
    position,
  });
  const claim = claimOf(row, times);
  const own = ownParts(row);
  return {
    event: eventNode(row, times),
    parts: [...claim.nodes, evidence.node, ...own.map((part) => part.node)],
    relationships: [
      ...claim.relationships,
      evidence.relationship,
      ...own.map((part) => hiddenRelationship(part.type, ids.event, part.node.id)),
      ...edgesOf(row),
    ],
  };
}

function eventNode({ ids, record }: ResolvedRow, times: RowTimes): DesiredNode {
  const name = record.gist;
  return node('Event', ids.event, {
    type: 'EVENT',
    name,
    status: 'HELD',
    ...times.event(record.time),
    ...searchProperties({ id: ids.event, type: 'Event' }, [{ field: 'NAME', text: name }]),
  });
}

function claimOf(row: ResolvedRow, times: RowTimes): ReturnType<typeof deriveClaim> {
  const { ids, dataset, record, hash, position, actors, targets, place } = row;
  const named = [...actors, ...targets, ...(place === undefined ? [] : [place])].map(({ id }) => id);
  return deriveClaim({
    digest: ids.digest,
    dataset,
    subject: ids.event,
    about: [...new Set([ids.event, ...named])],
    evidence: `evidence/${ids.digest}`,
    properties: {
      gist: record.gist,
      position,
      predicate: 'RECORDED',
      rowVersion: hash.version,
      rowContent: hash.content,
      ...times.claim(record.time),
    },
  });
}

interface OwnPart {
  readonly node: DesiredNode;
  /** The type of the relationship from the event to the part. */
  readonly type: string;
}

/** The name, code and measurements of the event. All of them rest on the claim. */
function ownParts({ ids, record }: ResolvedRow): readonly OwnPart[] {
  const claimIds = [ids.claim];
  const { code, gist } = record;
  const name = { value: gist, language: 'en', script: 'Latn', kind: 'PRIMARY', position: 0, claimIds };
  return [
    { node: node('Name', `name/${ids.digest}`, name), type: 'HAS_NAME' },
    ...(code === undefined
      ? []
      : [
          {
            node: node('EventCode', `eventcode/${ids.digest}`, { ...code, position: 0, claimIds }),
            type: 'HAS_CODE',
          },
        ]),
    ...record.measures.map(({ measure, quantity }, position) => ({
      node: node('Measurement', measurementId(ids, measure), {
        measure,
        ...quantityProperties('quantity', quantity),
        position,
        claimIds,
      }),
      type: 'HAS_MEASUREMENT',
    })),
  ];
}

export function measurementId({ digest }: RowIds, measure: string): string {
  return `measurement/${digest}-${measure.toLowerCase().replaceAll('_', '-')}`;
}

/** `actor`, `actor-2`. */
function numbered(end: string, index: number): string {
  return index === 0 ? end : `${end}-${index + 1}`;
}

/**
 * The relationships to the participants and the place. An actor that acts upon itself takes part twice, in two roles.
 */
function edgesOf(row: ResolvedRow): readonly DesiredRelationship[] {
  const { ids, record, dataset, actors, targets, place } = row;
  const rests = { digest: ids.digest, dataset };
  const isMutual = record.isMutual === true;
  const takesPart = (id: string, end: string, role: string): DesiredRelationship =>
    shownRelationship('PARTICIPATED_IN', id, ids.event, { ...rests, end, role });
  const isParty = new Set(isMutual ? actors.map(({ id }) => id) : []);
  return [
    ...actors.map(({ id }, index) =>
      takesPart(id, numbered('actor', index), isMutual ? 'PARTY' : 'INITIATOR'),
    ),
    ...targets
      .filter(({ id }) => !isParty.has(id))
      .map(({ id }, index) => takesPart(id, numbered('target', index), isMutual ? 'PARTY' : 'TARGET')),
    ...(place === undefined
      ? []
      : [shownRelationship('LOCATED_IN', ids.event, place.id, { ...rests, end: 'place' })]),
  ];
}
