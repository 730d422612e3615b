import { randomUUID } from 'node:crypto';
import { NOTES } from '../cypher/statistics.js';
import { badInput } from '../errors.js';
import type { Graph, Row, Statement, Transaction } from '../graph/graph.js';
import { canonicalJson } from '../text/digest.js';
import type { Facts } from '../facts/facts.js';

/** The label of the seeder's own notes, which the API does not show. */
export const BOOKKEEPING = NOTES.label;

/** What the graph keeps of a fact directory that was seeded, in a node that the API does not show. */
export interface SeedRecord {
  /** `seed/` and the name of the directory. */
  readonly id: string;
  /** Of the files, the schema and the way of deriving. */
  readonly inputsHash: string;
  /** Of the content that these facts alone put into the graph. */
  readonly contentHash: string;
  /** The ids of the articles whose text is in the graph. */
  readonly texts: readonly string[];
  /** The ids of the articles whose citations were compared with a text that is not kept. */
  readonly checked: readonly string[];
  /** The ids of the sources that `parley remove` took out of these facts and that nobody has put back. */
  readonly removed: readonly string[];
}

/**
 * Rejects with BAD_USER_INPUT where the database holds anything that is not ours: seeding would mix the two. All
 * three counts come from the engine's own statistics, so a large graph is as quick to recognize as a small one.
 */
export async function refuseForeign(graph: Graph): Promise<void> {
  // One after the other, all nodes first: what another process writes meanwhile is then never counted as foreign.
  const all = await count(graph, '');
  const ours = await count(graph, ':Node');
  const notes = await count(graph, `:${BOOKKEEPING}`);
  const foreign = notes > 0 ? all - ours - notes : all;
  if (foreign <= 0) return;
  const what = foreign === 1 ? '1 node that is' : `${foreign} nodes that are`;
  throw badInput(
    `The database holds ${what} not this service's. Nothing was written. Give it an empty database, or one that it filled itself.`,
  );
}

async function count(graph: Graph, label: string): Promise<number> {
  const [row] = await graph.read({ text: `MATCH (n${label}) RETURN count(n) AS count`, parameters: {} });
  return Number(row?.['count']);
}

/** The record of a directory; undefined where it was never seeded. */
export async function readRecord(graph: Graph, id: string): Promise<SeedRecord | undefined> {
  const [row] = await graph.read({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN ${RECORD}`,
    parameters: { id },
  });
  return typeof row?.['inputsHash'] === 'string' ? recordOf(row) : undefined;
}

const RECORD =
  's.id AS id, s.inputsHash AS inputsHash, s.contentHash AS contentHash, s.texts AS texts, s.checked AS checked, s.removed AS removed';

function recordOf({ id, inputsHash, contentHash, texts, checked, removed }: Row): SeedRecord {
  return {
    id: String(id),
    inputsHash: String(inputsHash),
    contentHash: String(contentHash),
    texts: stringsOf(texts),
    checked: stringsOf(checked),
    removed: stringsOf(removed),
  };
}

/** One note of its own, whatever directories are seeded; the statistics are on it too. */
export const TURN = NOTES.turn;

/** What a graph was prepared with before anything was written into it. */
export interface Preparation {
  /** The digest of the commands that made its indexes. */
  readonly indexes: string;
  /** The version of its stored forms (`STORED_FORMS`). */
  readonly forms: number;
}

/**
 * Makes two seeders of one database take turns: the second waits here for the first to commit. Notes the preparation, so
 * that the next one need not ask for each index again. No two turns have one name.
 */
export async function takeTurn(
  transaction: Transaction,
  now: string,
  { indexes, forms }: Preparation,
): Promise<void> {
  const [turn] = await transaction.run({
    text: `MERGE (s:${BOOKKEEPING} {id: $id}) SET s.turnTakenAt = $now, s.turn = $turn, s.indexes = $indexes, s.forms = $forms RETURN s.hasLayers AS hasLayers`,
    parameters: { id: TURN, now, indexes, forms, turn: randomUUID() },
  });
  if (turn?.['hasLayers'] !== true) await makeLayers(transaction);
}

/** Whether the graph tells its layers apart; one that was seeded before there were imports does so from the next turn on. */
export async function hasLayers(run: Transaction['run']): Promise<boolean> {
  const [turn] = await run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.hasLayers AS hasLayers`,
    parameters: { id: TURN },
  });
  return turn?.['hasLayers'] === true;
}

/** A graph that was seeded before there were imports is all of one layer. */
export async function makeLayers(transaction: Transaction): Promise<void> {
  await transaction.run({
    text: 'MATCH (n:Node) WHERE NOT n:Seeded AND NOT n:Imported AND NOT n:Change SET n:Seeded',
    parameters: {},
  });
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) SET s.hasLayers = true`,
    parameters: { id: TURN },
  });
}

/** Empty in a graph that was never seeded; one from before stored forms had versions has only the digest. */
export async function readPreparation(graph: Graph): Promise<Partial<Preparation>> {
  const [row] = await graph.read({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.indexes AS indexes, s.forms AS forms`,
    parameters: { id: TURN },
  });
  if (typeof row?.['indexes'] !== 'string') return {};
  // Earlier versions noted both in one text, as in `0123456789abcdef-2`.
  const [indexes = '', forms = row['forms']] = row['indexes'].split('-');
  return { indexes, ...(forms != null && { forms: Number(forms) }) };
}

/** Whether any directory was seeded; no facts are read to know it. */
export async function holdsFacts(graph: Graph): Promise<boolean> {
  const rows = await graph.read({
    text: `MATCH (s:${BOOKKEEPING}) WHERE s.facts IS NOT NULL RETURN s.id AS id LIMIT 1`,
    parameters: {},
  });
  return rows.length > 0;
}

/** What is known of a directory that was seeded: its record, and its facts. */
export interface KnownFacts extends SeedRecord {
  readonly facts: Facts;
}

/** Those of every directory, in the order in which they were first seeded. */
export async function readKnownFacts(run: Transaction['run']): Promise<readonly KnownFacts[]> {
  const rows = await run({
    text: `MATCH (s:${BOOKKEEPING}) WHERE s.facts IS NOT NULL RETURN ${RECORD}, s.facts AS facts, s.position AS position ORDER BY position, id`,
    parameters: {},
  });
  return rows.map((row) => ({ ...recordOf(row), facts: JSON.parse(String(row['facts'])) as Facts }));
}

/**
 * Keeps the facts too: what two directories support is derived from both, and stays when one of them drops it. Of a
 * directory that says nothing any more nothing is kept, not even its name, unless something was taken out of it: then the
 * record keeps a service from putting it back at its next start.
 */
export async function writeRecord(transaction: Transaction, record: SeedRecord, facts: Facts): Promise<void> {
  const isEmpty = Object.values(facts).every((list) => (list as readonly unknown[]).length === 0);
  if (isEmpty && record.removed.length === 0) {
    await transaction.run({
      text: `MATCH (s:${BOOKKEEPING} {id: $id}) DELETE s`,
      parameters: { id: record.id },
    });
    return;
  }
  await transaction.run(positionStatement(record.id));
  const { id, ...properties } = record;
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) SET s += $properties`,
    parameters: { id, properties: { ...properties, facts: canonicalJson(facts) } },
  });
}

/** The directory has another name now; all else stays. */
export async function renameRecord(transaction: Transaction, from: string, to: string): Promise<void> {
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $from}) SET s.id = $to`,
    parameters: { from, to },
  });
}

/** A directory keeps the place it got when it was first seeded. */
function positionStatement(id: string): Statement {
  return {
    text: `OPTIONAL MATCH (other:${BOOKKEEPING}) WITH coalesce(max(other.position), 0) + 1 AS position MERGE (s:${BOOKKEEPING} {id: $id}) ON CREATE SET s.position = position`,
    parameters: { id },
  };
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
