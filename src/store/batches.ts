import type { Transaction } from '../graph/graph.js';
import { groupBy } from '../text/groupBy.js';
import type { Batch, BatchRow } from './statements/batch.js';

/** Large enough that round trips do not count, small enough that no statement is very large. */
export const ROWS_OF_A_STATEMENT = 1_000;
/** Large enough to spread the cost of a transaction over many rows, small enough for a waiting writer. */
export const ROWS_OF_A_TRANSACTION = 1_000;

/** Turns items into statements of many rows, each for one type. */
export function batchesByType<Item extends { readonly type: string }>(
  items: readonly Item[],
  toRow: (item: Item) => BatchRow,
  statement: (type: string, rows: readonly BatchRow[]) => Batch,
): readonly Batch[] {
  return [...groupBy(items, (item) => item.type)].flatMap(([type, group]) =>
    batchesOf(group.map(toRow)).map((rows) => statement(type, rows)),
  );
}

export function batchesOf<Item>(rows: readonly Item[]): readonly (readonly Item[])[] {
  const size = ROWS_OF_A_STATEMENT;
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

/** Runs a batch. Throws if the graph wrote fewer rows than the batch has, so that no half of it is ever kept. */
export async function runWhole(transaction: Transaction, batch: Batch): Promise<void> {
  const [answer] = await transaction.run(batch);
  if (answer?.['count'] === batch.parameters.rows.length) return;
  throw new Error(
    `The graph wrote ${String(answer?.['count'])} of ${batch.parameters.rows.length} rows: ${batch.text}`,
  );
}
