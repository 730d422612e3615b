import { READ_STATISTICS, storedStatistics } from '../cypher/statistics.js';
import type { Graph } from '../graph/graph.js';
import { withLabels, NOTHING, type Statistics } from '../plan/cost/statistics.js';
import type { GraphModel } from '../schema/model.js';

/** Milliseconds after which statistics are read anew, by the first who needs them, who does not wait for it. */
const AGE = 250;

interface Known {
  readonly statistics: Promise<Statistics>;
  readonly readAt: number;
  isReading: boolean;
}

const known = new WeakMap<Pick<Graph, 'read'>, Known>();

/**
 * The statistics of a graph. The first to ask waits for them; all others get those that are known, and see that they are
 * read again now and then, beside what they ask of the graph: what another process writes shows in prices after a moment.
 */
export function statisticsOf(graph: Pick<Graph, 'read'>, model: GraphModel): Promise<Statistics> {
  const now = performance.now();
  const before = known.get(graph);
  if (before) {
    if (now - before.readAt > AGE && !before.isReading) readAgain(graph, model, before);
    return before.statistics;
  }
  const statistics = read(graph, model);
  known.set(graph, { statistics, readAt: now, isReading: false });
  // Who asks next tries again.
  statistics.catch(() => known.delete(graph));
  return statistics;
}

/** Those that are known stay where this fails: what comes next of the graph will tell why. */
function readAgain(graph: Pick<Graph, 'read'>, model: GraphModel, before: Known): void {
  before.isReading = true;
  read(graph, model).then(
    (statistics) =>
      known.set(graph, {
        statistics: Promise.resolve(statistics),
        readAt: performance.now(),
        isReading: false,
      }),
    () => (before.isReading = false),
  );
}

async function read(graph: Pick<Graph, 'read'>, model: GraphModel): Promise<Statistics> {
  const stored = storedStatistics(await graph.read(READ_STATISTICS)) ?? NOTHING;
  return withLabels(
    stored,
    new Map([...model.nodes.values()].map(({ label, possible }) => [label, possible])),
  );
}
