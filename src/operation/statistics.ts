import { READ_STATISTICS, storedStatistics } from '../cypher/statistics.js';
import type { Graph } from '../graph/graph.js';
import { withLabels, NOTHING, type Statistics } from '../plan/cost/statistics.js';
import type { GraphModel } from '../schema/model.js';

/**
 * The milliseconds after which statistics are read anew. The first request after these starts it and does not wait for
 * it.
 */
const AGE = 250;

interface Known {
  readonly statistics: Promise<Statistics>;
  readonly readAt: number;
  isReading: boolean;
}

const known = new WeakMap<Pick<Graph, 'read'>, Known>();

/**
 * Returns the statistics of a graph. The first request waits for them. All others get the known ones, and have them
 * read again now and then beside their own reads, so that prices show the writes of another process after a moment.
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
  // The next request tries again.
  statistics.catch(() => known.delete(graph));
  return statistics;
}

/**
 * Reads the statistics again. If that fails, the known ones stay, because the next read of the graph will tell the
 * reason.
 */
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
