import { badInput } from '../errors.js';
import type { Graph, Statement, Transaction } from '../graph/graph.js';
import { canonicalJson } from './digest.js';
import type { Facts } from './facts.js';

/** The label of the seeder's own notes, which the API does not show. */
export const BOOKKEEPING = 'Seed';

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
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.inputsHash AS inputsHash, s.contentHash AS contentHash, s.texts AS texts`,
    parameters: { id },
  });
  if (typeof row?.['inputsHash'] !== 'string') return undefined;
  return {
    id,
    inputsHash: row['inputsHash'],
    contentHash: String(row['contentHash']),
    texts: stringsOf(row['texts']),
  };
}

/** One note of its own, whatever directories are seeded. */
export const TURN = 'seed/turn';

/**
 * Makes two seeders of one database take turns: the second waits here for the first to commit. Notes which indexes
 * there are, so that the next one need not ask for each of them again.
 */
export async function takeTurn(transaction: Transaction, now: string, indexes: string): Promise<void> {
  const [turn] = await transaction.run({
    text: `MERGE (s:${BOOKKEEPING} {id: $id}) SET s.turnTakenAt = $now, s.indexes = $indexes RETURN s.hasLayers AS hasLayers`,
    parameters: { id: TURN, now, indexes },
  });
  if (turn?.['hasLayers'] !== true) await makeLayers(transaction);
}

/** A graph that was seeded before there were imports is all of one layer. */
async function makeLayers(transaction: Transaction): Promise<void> {
  await transaction.run({
    text: 'MATCH (n:Node) WHERE NOT n:Seeded AND NOT n:Imported AND NOT n:Change SET n:Seeded',
    parameters: {},
  });
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) SET s.hasLayers = true`,
    parameters: { id: TURN },
  });
}

/** The digest of the commands that made the indexes; undefined in a graph that was never seeded. */
export async function readIndexes(graph: Graph): Promise<string | undefined> {
  const [row] = await graph.read({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.indexes AS indexes`,
    parameters: { id: TURN },
  });
  return typeof row?.['indexes'] === 'string' ? row['indexes'] : undefined;
}

/**
 * The facts of every directory in the order in which they were first seeded, with `facts` in the place of what the
 * directory `id` had before.
 */
export async function readAllFacts(
  transaction: Transaction,
  id: string,
  facts: Facts,
): Promise<readonly Facts[]> {
  const rows = await transaction.run({
    text: `MATCH (s:${BOOKKEEPING}) WHERE s.facts IS NOT NULL RETURN s.id AS id, s.facts AS facts, s.position AS position ORDER BY position, id`,
    parameters: {},
  });
  const all = new Map(
    rows.map((row) => [
      String(row['id']),
      row['id'] === id ? facts : (JSON.parse(String(row['facts'])) as Facts),
    ]),
  );
  return [...all.set(id, facts).values()];
}

/** Keeps the facts too: what two directories support is derived from both, and stays when one of them drops it. */
export async function writeRecord(transaction: Transaction, record: SeedRecord, facts: Facts): Promise<void> {
  await transaction.run(positionStatement(record.id));
  const { id, ...properties } = record;
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) SET s += $properties`,
    parameters: { id, properties: { ...properties, facts: canonicalJson(facts) } },
  });
}

/** A directory keeps the place it got when it was first seeded. */
function positionStatement(id: string): Statement {
  return {
    text: `OPTIONAL MATCH (other:${BOOKKEEPING}) WITH count(other) AS position MERGE (s:${BOOKKEEPING} {id: $id}) ON CREATE SET s.position = position`,
    parameters: { id },
  };
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
