import { badInput } from '../../errors.js';
import type { Graph } from '../../graph/graph.js';
import { BOOKKEEPING } from './writeLock.js';

/**
 * Rejects with BAD_USER_INPUT if the database holds foreign nodes, because seeding would mix them with ours. All three
 * counts come from the engine's own statistics, so this is as fast on a large graph as on a small one.
 */
export async function refuseForeign(graph: Graph): Promise<void> {
  // Counts one after the other, all nodes first, so that nodes written meanwhile by another process never count as
  // foreign.
  const all = await count(graph, '');
  const ours = await count(graph, ':Node');
  const notes = await count(graph, `:${BOOKKEEPING}`);
  const foreign = notes > 0 ? all - ours - notes : all;
  if (foreign <= 0) return;
  const what = foreign === 1 ? '1 node' : `${foreign} nodes`;
  throw badInput(
    `The database holds ${what} that this service did not write. Nothing was written. Give it an empty database, or one that it filled itself.`,
  );
}

async function count(graph: Graph, label: string): Promise<number> {
  const [row] = await graph.read({ text: `MATCH (n${label}) RETURN count(n) AS count`, parameters: {} });
  return Number(row?.['count']);
}
