import type { Graph } from '../../src/graph/graph.js';
import type { Context } from '../../src/operation/context.js';
import { createApi } from '../../src/operation/createApi.js';
import { execute, startApollo } from './apollo.js';
import type { Contender } from './contender.js';

/** Higher than any workload: hubs three deep ask for more than a service lets strangers ask for. */
export const BENCH_COST = 100_000_000;

/** Parley without HTTP: its schema, its planner, its graph. */
export async function ours(graph: Graph): Promise<Contender> {
  const { schema, plugins } = createApi({ engine: graph.engine, limits: { maxCost: BENCH_COST } });
  const server = await startApollo<Context>(schema, plugins);
  return {
    name: 'ours',
    answers: () => true,
    // A context of its own for each operation, as over HTTP: the answers of an operation are kept in it.
    run: (workload, variables) => execute(server, workload.operation, variables, { graph }),
    close: () => server.stop(),
  };
}
