import { randomUUID } from 'node:crypto';
import { NOTES } from '../../cypher/statistics.js';
import type { Graph, Transaction } from '../../graph/graph.js';

/** The label of the seeder's own notes, which the API does not show. */
export const BOOKKEEPING = NOTES.label;

/** One note of its own, whatever directories are seeded; the statistics are on it too. */
export const WRITE_LOCK = NOTES.turn;

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
export async function acquireWriteLock(
  transaction: Transaction,
  now: string,
  { indexes, forms }: Preparation,
): Promise<void> {
  const [turn] = await transaction.run({
    text: `MERGE (s:${BOOKKEEPING} {id: $id}) SET s.turnTakenAt = $now, s.turn = $turn, s.indexes = $indexes, s.forms = $forms RETURN s.hasLayers AS hasLayers`,
    parameters: { id: WRITE_LOCK, now, indexes, forms, turn: randomUUID() },
  });
  if (turn?.['hasLayers'] !== true) await makeLayers(transaction);
}

/** Whether the graph tells its layers apart; one that was seeded before there were imports does so from the next turn on. */
export async function hasLayers(run: Transaction['run']): Promise<boolean> {
  const [turn] = await run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.hasLayers AS hasLayers`,
    parameters: { id: WRITE_LOCK },
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
    parameters: { id: WRITE_LOCK },
  });
}

/** Empty in a graph that was never seeded; one from before stored forms had versions has only the digest. */
export async function readPreparation(graph: Graph): Promise<Partial<Preparation>> {
  const [row] = await graph.read({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.indexes AS indexes, s.forms AS forms`,
    parameters: { id: WRITE_LOCK },
  });
  if (typeof row?.['indexes'] !== 'string') return {};
  // Earlier versions noted both in one text, as in `0123456789abcdef-2`.
  const [indexes = '', forms = row['forms']] = row['indexes'].split('-');
  return { indexes, ...(forms != null && { forms: Number(forms) }) };
}
