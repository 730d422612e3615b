import type { Graph, Transaction } from '../graph/graph.js';

/** Does work in a write transaction, rolls it back, and resolves with the result of the work. */
export async function takenBack<T>(graph: Graph, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const undone = new Error('A dry run was undone.');
  let outcome: { readonly value: T } | undefined;
  const writing = graph.write(async (transaction) => {
    outcome = { value: await work(transaction) };
    throw undone;
  });
  await writing.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  if (outcome === undefined) throw new Error('A dry run found out nothing.');
  return outcome.value;
}
