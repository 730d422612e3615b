import type { Graph } from '../../src/graph/graph.js';
import { planningPlugin } from '../../src/operation/planningPlugin.js';
import { createSchema } from '../../src/operation/schema.js';
import { execute, startApollo } from './apollo.js';
import type { Contender } from './contender.js';

/** Higher than any workload: hubs three deep ask for more than a service lets strangers ask for. */
export const BENCH_COST = 100_000_000;

/** Parley without HTTP: its schema, its planner, its graph. */
export async function ours(graph: Graph): Promise<Contender> {
  const server = await startApollo<{ readonly graph: Graph }>(createSchema(), [planningPlugin(BENCH_COST)]);
  return {
    name: 'ours',
    answers: () => true,
    // A context of its own for each operation, as over HTTP: what is readied for an operation is kept by it.
    run: (workload, variables) => execute(server, workload.operation, variables, { graph }),
    close: () => server.stop(),
  };
}
