import type { Graph, Transaction } from '../graph/graph.js';
import { hasLayers, makeLayers } from './records/writeLock.js';
import { takenBack } from './takenBack.js';

/** Reads what writing would read, and undoes what it takes to read it: a graph without layers gets them for the moment. */
export function rehearse<T>(graph: Graph, read: (transaction: Transaction) => Promise<T>): Promise<T> {
  return takenBack(graph, async (transaction) => {
    const isLayered = await hasLayers((statement) => transaction.run(statement));
    if (!isLayered) await makeLayers(transaction);
    return read(transaction);
  });
}
