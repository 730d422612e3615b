import type { ContentNode, ContentRelationship, Properties } from '../seed/content.js';
import { defined } from '../seed/content.js';
import { quantityProperties } from '../seed/deriveTime.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { RowHash, RowIds } from './deriveIds.js';
import { linksOf } from './deriveRowLinks.js';
import { eventSearch } from './deriveSearch.js';
import type { RowTimes } from './deriveTimes.js';
import type { EventRecord } from './record.js';

/** A record whose entities are known to the graph, under the ids by which the graph knows them. */
export interface ResolvedRow {
  readonly record: EventRecord;
  readonly ids: RowIds;
  readonly hash: RowHash;
  /** The id of the dataset. */
  readonly dataset: string;
  /** From 1: its place among all rows of the import, those that were refused included. */
  readonly position: number;
  readonly actor?: NamedEntity | undefined;
  readonly target?: NamedEntity | undefined;
  readonly place?: NamedEntity | undefined;
}

/** What a row puts into the graph, beside the entities it names. */
export interface RowContent {
  readonly event: ContentNode;
  /** The claim, and what belongs to it and to the event alone. */
  readonly parts: readonly ContentNode[];
  readonly relationships: readonly ContentRelationship[];
}

/**
 * A row as an event, who took part in it and where, and the one claim that everything of it rests on: made by the
 * dataset, supported by the row. Pure: equal rows give equal content. Throws if the record was not checked.
 */
export function deriveRow(row: ResolvedRow, times: RowTimes): RowContent {
  const { ids } = row;
  const parts = [
    claimNode(row, times),
    node('AttributionStep', `attributionstep/${ids.digest}-0`, { position: 0, verb: 'records' }),
    evidenceNode(row),
    ...ownParts(row),
  ];
  return { event: eventNode(row, times), parts, relationships: linksOf(row, parts) };
}

function eventNode({ ids, record }: ResolvedRow, times: RowTimes): ContentNode {
  const name = record.gist;
  return node('Event', ids.event, {
    type: 'EVENT',
    name,
    status: 'HELD',
    ...times.event(record.time),
    ...eventSearch(name),
  });
}

/**
 * Without what a search looks into: the claim says what the event's name says, and one of them is enough to be found,
 * at half the price in memory and time.
 */
function claimNode({ ids, record, hash, position }: ResolvedRow, times: RowTimes): ContentNode {
  return node('Claim', ids.claim, {
    gist: record.gist,
    position,
    predicate: 'RECORDED',
    polarity: 'AFFIRMED',
    certainty: 'UNSPECIFIED',
    modality: 'ASSERTED',
    rank: 'NORMAL',
    steps: 1,
    rowVersion: hash.version,
    rowContent: hash.content,
    ...times.claim(record.time),
  });
}

function evidenceNode({ ids, record, position }: ResolvedRow): ContentNode {
  return node('Evidence', `evidence/${ids.digest}`, {
    kind: 'DATASET_ROW',
    row: record.key,
    ...defined({ writtenIn: record.writtenIn }),
    position,
    verification: 'ATTESTED',
  });
}

/** The name, code and measurements of the event; all rest on the claim. */
function ownParts({ ids, record }: ResolvedRow): readonly ContentNode[] {
  const claimIds = [ids.claim];
  const name = { value: record.gist, language: 'en', script: 'Latn', kind: 'PRIMARY' };
  const { code } = record;
  return [
    node('Name', `name/${ids.digest}`, { ...name, position: 0, claimIds }),
    ...(code === undefined
      ? []
      : [node('EventCode', `eventcode/${ids.digest}`, { ...code, position: 0, claimIds })]),
    ...record.measures.map(({ measure, quantity }, position) =>
      node('Measurement', measurementId(ids, measure), {
        measure,
        ...quantityProperties('quantity', quantity),
        position,
        claimIds,
      }),
    ),
  ];
}

export function measurementId({ digest }: RowIds, measure: string): string {
  return `measurement/${digest}-${measure.toLowerCase().replaceAll('_', '-')}`;
}

function node(type: string, id: string, properties: Properties): ContentNode {
  return { id, type, properties: { id, ...properties } };
}
