import type { Transaction } from '../graph/graph.js';
import { forNodes } from '../store/forNodes.js';
import { IMPORTED_PROPERTIES } from '../store/layers.js';
import type { Store } from '../store/store.js';

type On = Pick<Store, 'engine'>;

/** Deletes the nodes with these ids and all their relationships. Ids of nodes already gone are no error. */
export async function deleteNodes(transaction: Transaction, ids: readonly string[], on: On): Promise<void> {
  await forNodes(transaction, ids, 'DETACH DELETE n', on);
}

/** Takes nodes that facts declare out of the imported layer; they keep the properties of the facts. */
export async function leaveImports(transaction: Transaction, ids: readonly string[], on: On): Promise<void> {
  await forNodes(transaction, ids, `REMOVE n:Imported REMOVE n.${IMPORTED_PROPERTIES}`, on);
}
