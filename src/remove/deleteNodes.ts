import type { Transaction } from '../graph/graph.js';
import { forNodes } from '../store/forNodes.js';
import { IMPORTED_PROPERTIES } from '../store/layers.js';
import type { Store } from '../store/store.js';

type On = Pick<Store, 'engine'>;

/** The nodes with these ids go, with all that holds on to them. Those that are gone already are no fault. */
export async function deleteNodes(transaction: Transaction, ids: readonly string[], on: On): Promise<void> {
  await forNodes(transaction, ids, 'DETACH DELETE n', on);
}

/** Nodes that facts declare leave the imported layer; what they show are the facts' properties. */
export async function leaveImports(transaction: Transaction, ids: readonly string[], on: On): Promise<void> {
  await forNodes(transaction, ids, `REMOVE n:Imported REMOVE n.${IMPORTED_PROPERTIES}`, on);
}
