import { randomUUID } from 'node:crypto';
import { NOTES } from '../../cypher/statistics.js';
import type { Graph, Transaction } from '../../graph/graph.js';

/** The label of the writers' own notes, which the API does not show. */
export const BOOKKEEPING = NOTES.label;

/** The id of one note for all directories; it also holds the statistics. */
export const WRITE_LOCK = NOTES.turn;

/** The preparation of a graph, done before anything is written. */
export interface Preparation {
  /** The digest of the commands that made its indexes. */
  readonly indexes: string;
  /** The version of its word forms (`STORED_FORMS`). */
  readonly forms: number;
}

/**
 * Makes a second writer of the same database wait here until the first commits. Notes the preparation, so that the next
 * writer need not define each index again. Each acquisition gets a unique name.
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

/**
 * Tells whether the nodes of the graph have layers; a graph seeded before there were imports gets them at the next
 * write.
 */
export async function hasLayers(run: Transaction['run']): Promise<boolean> {
  const [turn] = await run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN s.hasLayers AS hasLayers`,
    parameters: { id: WRITE_LOCK },
  });
  return turn?.['hasLayers'] === true;
}

/** Marks all nodes of a graph as seeded if it was written before there were imports. */
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

/**
 * Reads the preparation. It is empty for a graph never seeded; a graph from before word forms had versions has only the
 * digest.
 */
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
