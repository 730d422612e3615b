import type { Graph, Transaction } from '../graph/graph.js';
import { hasLayers, makeLayers } from './records/writeLock.js';
import { takenBack } from './takenBack.js';

/**
 * Reads the state that a write would see, and undoes its changes: a graph without layers gets them for the time of the
 * read.
 */
export function rehearse<T>(graph: Graph, read: (transaction: Transaction) => Promise<T>): Promise<T> {
  return takenBack(graph, async (transaction) => {
    const isLayered = await hasLayers((statement) => transaction.run(statement));
    if (!isLayered) await makeLayers(transaction);
    return read(transaction);
  });
}
