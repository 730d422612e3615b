import type { Graph, Transaction } from '../graph/graph.js';
import { hasLayers, makeLayers } from './bookkeeping.js';

/** Reads what writing would read, and undoes what it takes to read it: a graph without layers gets them for the moment. */
export async function rehearse<T>(graph: Graph, read: (transaction: Transaction) => Promise<T>): Promise<T> {
  const undone = new Error('A dry run was undone.');
  let outcome: { readonly value: T } | undefined;
  const work = graph.write(async (transaction) => {
    const isLayered = await hasLayers((statement) => transaction.run(statement));
    if (!isLayered) await makeLayers(transaction);
    outcome = { value: await read(transaction) };
    if (!isLayered) throw undone;
  });
  await work.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  if (outcome === undefined) throw new Error('A dry run read nothing.');
  return outcome.value;
}
