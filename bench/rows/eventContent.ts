import type { ActorRecord, EventRecord } from '../../src/import/record.js';
import type {
  ContentNode,
  ContentRelationship,
  GraphContent,
  Properties,
} from '../../src/seed/content.js';
import { sortProperty, timeProperties } from '../../src/seed/deriveTime.js';
import { termsOf, type SearchField } from '../../src/search/terms.js';

/** The dataset that all rows are of. */
export const DATASET = 'dataset/benchmark';

/** Turns rows into nodes and relationships, as docs/graph.md stores them; each actor comes with its first row. */
export interface Deriver {
  content(records: readonly EventRecord[]): GraphContent;
}

/**
 * One claim a row: the event, its code and its claim, attributed to the dataset and supported by the row. Ids are
 * counted rather than digested, for the same rows always come in the same order.
 * @param known ids of countries that the graph has
 */
export function deriver(known: ReadonlySet<string>): Deriver {
  const placed = new Set(known);
  let rows = 0;
  return {
    content(records) {
      const nodes: ContentNode[] = rows === 0 ? [datasetNode()] : [];
      const relationships: ContentRelationship[] = [];
      const meet = (actor: ActorRecord): string => meetActor(actor, placed, nodes, relationships);
      for (const record of records) deriveRow(record, rows++, meet, nodes, relationships);
      return { nodes, relationships };
    },
  };
}

function datasetNode(): ContentNode {
  const properties = { id: DATASET, name: 'Benchmark', version: '1', recordedAt: '2026-01-01T00:00:00.000Z' };
  return { id: DATASET, type: 'Dataset', properties };
}

/** The id of an actor; it, and the country it represents, are made where they are met first. */
function meetActor(
  actor: ActorRecord,
  placed: Set<string>,
  nodes: ContentNode[],
  relationships: ContentRelationship[],
): string {
  const id = actorId(actor);
  if (placed.has(id)) return id;
  placed.add(id);
  nodes.push(actorNode(id, actor));
  const country = actor.kind === 'Country' ? undefined : actor.country && `country/${actor.country}`;
  if (!country) return id;
  if (!placed.has(country)) {
    placed.add(country);
    nodes.push(actorNode(country, { name: actor.country!, kind: 'Country', country: actor.country }));
  }
  relationships.push(related('REPRESENTS', id, country, [], {}));
  return id;
}

function actorId({ kind, name, country }: ActorRecord): string {
  if (kind === 'Country' && country) return `country/${country}`;
  const slug = name.normalize('NFD').replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return `${kind.toLowerCase()}/${slug.toLowerCase()}`;
}

function actorNode(id: string, { name, kind, country }: ActorRecord): ContentNode {
  const code = kind === 'Country' && country ? { code: country } : {};
  const times = kind === 'Person' ? sortProperty('born', {}) : {};
  const properties = { id, type: kind.toUpperCase(), name, ...code, ...times, ...searched(kind, 'NAME', name) };
  return { id, type: kind, properties };
}

function deriveRow(
  record: EventRecord,
  position: number,
  meet: (actor: ActorRecord) => string,
  nodes: ContentNode[],
  relationships: ContentRelationship[],
): void {
  const { key, gist, act, actor, target, place } = record;
  const [event, claim, code] = [`event/benchmark-${key}`, `claim/benchmark-${key}`, `eventcode/benchmark-${key}`];
  const [step, evidence] = [`attributionstep/benchmark-${key}-0`, `evidence/benchmark-${key}`];
  const times = timeOf(record);
  nodes.push(
    entity(event, 'Event', { type: 'EVENT', name: gist, status: 'HELD', ...times }, 'NAME', gist),
    entity(claim, 'Claim', { ...CLAIM, gist, position: FIRST_POSITION + position }, 'GIST', gist),
    part(step, 'AttributionStep', { position: 0, verb: 'reports' }),
    part(evidence, 'Evidence', { kind: 'DATASET_ROW', row: key, position }),
    part(code, 'EventCode', { ...record.code, position: 0, claimIds: [claim] }),
  );
  const actors = [
    ...(actor ? [[meet(actor), 'INITIATOR'] as const] : []),
    ...(target ? [[meet(target), 'TARGET'] as const] : []),
  ];
  const country = place?.country === undefined ? [] : [meet({ name: act, kind: 'Country', country: place.country })];
  const ends = [...new Set([...actors.map(([id]) => id), ...country])];
  relationships.push(
    ...actors.map(([id, role]) => related('PARTICIPATED_IN', id, event, [claim], { role })),
    ...country.map((id) => related('LOCATED_IN', event, id, [claim], {})),
    plain('HAS_CODE', event, code),
    plain('SUBJECT', claim, event),
    ...[event, ...ends].map((id) => plain('ABOUT', claim, id)),
    plain('ATTRIBUTED', claim, step),
    plain('SPEAKER', step, DATASET),
    plain('SPOKEN_BY', claim, DATASET),
    plain('FIRST_SPOKEN_BY', claim, DATASET),
    plain('CLAIMED_IN', claim, DATASET),
    plain('SUPPORTED_BY', claim, evidence),
    plain('WRITTEN_IN', evidence, DATASET),
    ...[event, ...ends].map((id) => plain('MENTIONS', evidence, id)),
  );
}

/** Behind the claims of the article. */
const FIRST_POSITION = 1_000;

const CLAIM: Properties = {
  predicate: 'CODED_AS',
  polarity: 'AFFIRMED',
  certainty: 'UNSPECIFIED',
  modality: 'ASSERTED',
  rank: 'NORMAL',
  steps: 1,
  ...sortProperty('time', {}),
};

/** Days come again and again, and reading EDTF takes longer than all else of a row. */
const times = new Map<string, Properties>();

function timeOf({ time }: EventRecord): Properties {
  const known = times.get(time.edtf);
  if (known) return known;
  const bounds = timeProperties('time', time);
  const properties = { ...bounds, ...sortProperty('time', bounds) };
  times.set(time.edtf, properties);
  return properties;
}

function entity(
  id: string,
  type: string,
  properties: Properties,
  field: SearchField,
  text: string,
): ContentNode {
  return part(id, type, { ...properties, ...searched(type, field, text) });
}

function part(id: string, type: string, properties: Properties): ContentNode {
  return { id, type, properties: { id, ...properties } };
}

function searched(type: string, field: SearchField, text: string): Properties {
  const terms = termsOf([{ field, text }]);
  return { searchKind: type.toUpperCase(), searchFields: [field], searchTexts: [text], searchTerms: terms };
}

/** A plain relationship between entities: it names its claims and who makes them. */
function related(
  type: string,
  from: string,
  to: string,
  claimIds: readonly string[],
  properties: Properties,
): ContentRelationship {
  const support = { claimIds, firstSpeakerIds: [DATASET] };
  return plain(type, from, to, { ...properties, ...support });
}

function plain(type: string, from: string, to: string, properties: Properties = {}): ContentRelationship {
  const role = properties['role'];
  const id = `relationship/${type}.${from}.${to}${role ? `.${String(role)}` : ''}`.replaceAll('/', '-');
  return { id, type, from, to, properties: { id, ...properties } };
}
