import type { Graph, ResultRow, Transaction } from '../../src/graph/graph.js';
import type { ActorRecord, EventRecord } from '../../src/import/row/record.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { generateRecords, type Sizes } from './generate.js';
import type { Loaded } from './load.js';

/** Events in one transaction. */
const BATCH = 5_000;
const TOLD_AFTER = 100_000;

/**
 * Made events beside the article as an import leaves them, but without their claims, evidence and search terms, so
 * that a million of them is there in minutes, not in hours. Enough for lists, pages and hubs.
 */
export async function loadBare(graph: Graph, sizes: Sizes, report: (line: string) => void): Promise<Loaded> {
  const start = performance.now();
  await seedGraph(graph, { now: new Date('2026-01-01T00:00:00Z') });
  const known = new Set<string>();
  let rows = 0;
  for (const batch of batches(generateRecords(sizes))) {
    const newcomers = batch
      .flatMap(({ actor, target }) => [actor!, target!])
      .filter((each) => isNew(known, each));
    await graph.write((transaction) => writeBatch(transaction, batch, newcomers));
    rows += batch.length;
    if (rows % TOLD_AFTER === 0) report(`${rows} bare events loaded into ${graph.engine}.`);
  }
  return { rows, seconds: (performance.now() - start) / 1000 };
}

function* batches(records: Iterable<EventRecord>): Generator<readonly EventRecord[]> {
  let batch: EventRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function isNew(known: Set<string>, actor: ActorRecord): boolean {
  const id = idOf(actor);
  if (known.has(id)) return false;
  known.add(id);
  return true;
}

function idOf({ kind, name, country }: ActorRecord): string {
  if (kind === 'Country') return `country/${country}`;
  return `${kind.toLowerCase()}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

async function writeBatch(
  transaction: Transaction,
  batch: readonly EventRecord[],
  newcomers: readonly ActorRecord[],
): Promise<void> {
  for (const [kind, labels] of KINDS) {
    const rows = newcomers.filter((each) => each.kind === kind).map(actorRow);
    const text = `UNWIND $rows AS row MERGE (a:Node {id: row.id}) ON CREATE SET a:${labels}, a.name = row.name, a.type = row.type`;
    if (rows.length > 0) await transaction.run({ text, parameters: { rows } });
  }
  const represents = newcomers.filter(({ kind, country }) => kind !== 'Country' && country).map(actorRow);
  if (represents.length > 0) await transaction.run({ text: REPRESENTS, parameters: { rows: represents } });
  await transaction.run({ text: EVENTS, parameters: { rows: batch.map(eventRow) } });
}

const KINDS: readonly (readonly [kind: string, labels: string])[] = [
  ['Country', 'Entity:Actor:Speaker:Location:Country'],
  ['Organization', 'Entity:Actor:Speaker:Organization'],
  ['Person', 'Entity:Actor:Speaker:Person'],
];

function actorRow(actor: ActorRecord): ResultRow {
  const { kind, name, country } = actor;
  return { id: idOf(actor), name, type: kind.toUpperCase(), country: `country/${country}` };
}

function eventRow({ key, gist, actor, target, code, time }: EventRecord): ResultRow {
  return {
    id: `event/bare--${key}`,
    name: gist,
    actor: idOf(actor!),
    target: idOf(target!),
    code: code!.code,
    day: time!.edtf!,
  };
}

/** Some of the countries have no event yet: these have nothing that could be represented. */
const REPRESENTS = `UNWIND $rows AS row
MATCH (a:Node {id: row.id})
MATCH (c:Node {id: row.country})
CREATE (a)-[:REPRESENTS {id: 'relationship/bare-' + row.id, claimIds: []}]->(c)`;

const EVENTS = `UNWIND $rows AS row
MATCH (a:Node {id: row.actor})
MATCH (b:Node {id: row.target})
CREATE (e:Node:Entity:Event:Dated {id: row.id, name: row.name, type: 'EVENT', status: 'HELD', timeText: row.day,
  timeEdtf: row.day, timeSort: date(row.day), timeEarliestStart: date(row.day), timeLatestStart: date(row.day),
  timeEarliestEnd: date(row.day), timeLatestEnd: date(row.day), timePrecision: 'DAY', timeYearBasis: 'STATED'})
CREATE (e)-[:HAS_CODE]->(:Node:EventCode {id: 'eventcode/' + row.id, scheme: 'CAMEO', version: '1.1b3',
  code: row.code, position: 0})
CREATE (a)-[:PARTICIPATED_IN {id: 'relationship/' + row.id + '-actor', role: 'INITIATOR', claimIds: []}]->(e)
CREATE (b)-[:PARTICIPATED_IN {id: 'relationship/' + row.id + '-target', role: 'TARGET', claimIds: []}]->(e)`;
