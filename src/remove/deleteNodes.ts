import type { Row, Statement, Transaction } from '../graph/graph.js';
import { batchesOf } from '../store/batches.js';
import { IMPORTED_PROPERTIES } from '../store/layers.js';
import { findNode } from '../store/statements.js';
import type { Store } from '../store/store.js';

type On = Pick<Store, 'engine'>;

/** The nodes with these ids go, with all that holds on to them. Those that are gone already are no fault. */
export async function deleteNodes(transaction: Transaction, ids: readonly string[], on: On): Promise<void> {
  await forEach(transaction, ids, 'DETACH DELETE n', on);
}

/** Nodes that facts declare leave the imported layer; what they show are the facts' properties. */
export async function leaveImports(transaction: Transaction, ids: readonly string[], on: On): Promise<void> {
  await forEach(transaction, ids, `REMOVE n:Imported REMOVE n.${IMPORTED_PROPERTIES}`, on);
}

/** Runs what `rest` says for each node `n` with one of these ids, each found by the index, and collects its rows. */
export async function forEach(
  transaction: Transaction,
  ids: readonly string[],
  rest: string,
  { engine }: On,
  parameters: Statement['parameters'] = {},
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const batch of batchesOf([...new Set(ids)])) {
    const text = `UNWIND $rows AS row ${findNode(engine)('n', 'id')} ${rest}`;
    const rows = batch.map((id) => ({ id }));
    found.push(...(await transaction.run({ text, parameters: { ...parameters, rows } })));
  }
  return found;
}
