import type { ResultRow, Statement, Transaction } from '../graph/graph.js';
import { batchesOf } from './batches.js';
import { findNode } from './statements/findNode.js';
import type { Store } from './store.js';

/**
 * Runs `rest` for each node `n` with one of these ids, found by the index, and collects the result rows of all batches.
 */
export async function forNodes(
  transaction: Transaction,
  ids: readonly string[],
  rest: string,
  { engine }: Pick<Store, 'engine'>,
  parameters: Statement['parameters'] = {},
): Promise<readonly ResultRow[]> {
  const text = `UNWIND $rows AS row ${findNode(engine)('n', 'id')} ${rest}`;
  const found: ResultRow[] = [];
  for (const batch of batchesOf([...new Set(ids)])) {
    const rows = batch.map((id) => ({ id }));
    found.push(...(await transaction.run({ text, parameters: { ...parameters, rows } })));
  }
  return found;
}
