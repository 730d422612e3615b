import type { Transaction } from '../graph/graph.js';
import { BOOKKEEPING, WRITE_LOCK } from './records/writeLock.js';
import { batchesOf } from './batches.js';

/** A value of the schema's enum ChangeCause. */
export type ChangeCause = 'SEED' | 'INGEST' | 'IMPORT' | 'REMOVE';

/**
 * The effect of one transaction, for clients that follow the graph. Ids are of entities, claims, sources and
 * disagreements.
 */
export interface Change {
  readonly cause: ChangeCause;
  /** The names of the fact directories, or the id of the dataset, or of the source that was removed. */
  readonly origin: string;
  /** ISO 8601. */
  readonly at: string;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Appends a change to the log, inside the transaction that made the change and after `acquireWriteLock`. The lock is
 * held until the commit, so numbers are in the order of commits, and a reader of one number never misses a smaller one.
 * A long list of ids becomes several changes; a transaction that changed nothing leaves no entry.
 */
export async function appendChange(transaction: Transaction, change: Change): Promise<void> {
  const parts = partsOf(change);
  if (parts.length === 0) return;
  const { cause, origin, at } = change;
  const [turn] = await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) RETURN coalesce(s.changes, 0) AS last`,
    parameters: { id: WRITE_LOCK },
  });
  if (turn === undefined)
    throw new Error('A change is appended after acquireWriteLock, which makes the counter.');
  const last = Number(turn['last']);
  const rows = parts.map((part, index) => {
    const number = last + index + 1;
    return { id: `change/${number}`, number, at, cause, origin, ...part };
  });
  await transaction.run({
    text: 'UNWIND $rows AS row CREATE (n:Change:Node) SET n = row',
    parameters: { rows },
  });
  await transaction.run({
    text: `MATCH (s:${BOOKKEEPING} {id: $id}) SET s.changes = $last`,
    parameters: { id: WRITE_LOCK, last: last + rows.length },
  });
}

type Part = Pick<Change, 'created' | 'changed' | 'removed'>;
const LISTS = ['created', 'changed', 'removed'] as const;

/** Cuts a change into pieces short enough for an answer, each with all three lists. */
function partsOf(change: Part): readonly Part[] {
  const all = LISTS.flatMap((list) => change[list].map((id) => ({ list, id })));
  return batchesOf(all).map((piece) => {
    const of = (name: (typeof LISTS)[number]): readonly string[] =>
      piece.filter(({ list }) => list === name).map(({ id }) => id);
    return { created: of('created'), changed: of('changed'), removed: of('removed') };
  });
}
