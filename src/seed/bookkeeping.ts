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
  const [all, ours, notes] = await Promise.all([
    count(graph, ''),
    count(graph, ':Node'),
    count(graph, `:${BOOKKEEPING}`),
  ]);
  if (all === 0 || (all === ours + notes && notes > 0)) return;
  const foreign = notes > 0 ? all - ours - notes : all;
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

/** Makes two seeders of one database take turns: the second waits here for the first to commit. */
export async function takeTurn(transaction: Transaction, now: string): Promise<void> {
  await transaction.run({
    text: `MERGE (s:${BOOKKEEPING} {id: $id}) SET s.turnTakenAt = $now`,
    parameters: { id: 'seed/turn', now },
  });
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
