import type { ResultRow, Statement } from '../graph/graph.js';
import type { Statistics } from '../plan/cost/statistics.js';

/** The label of the seeder's notes, which the API does not show, and the one at which writers take turns. */
export const NOTES = { label: 'Seed', turn: 'seed/turn' } as const;

/** Reads the statistics: one node by its id, however large the graph. */
export const READ_STATISTICS: Statement = {
  text: `MATCH (s:${NOTES.label} {id: $id}) RETURN s.statistics AS statistics, coalesce(s.changes, 0) AS changes`,
  parameters: { id: NOTES.turn },
};

/**
 * By object type alone: what holds of an interface follows from its types. Undefined where a graph has none yet. How
 * many changes there are is what the change log counts.
 */
export function storedStatistics([row]: readonly ResultRow[]): Statistics | undefined {
  const text = row?.['statistics'];
  if (typeof text !== 'string') return undefined;
  const statistics = JSON.parse(text) as Statistics;
  return { ...statistics, nodes: { ...statistics.nodes, Change: Number(row?.['changes']) } };
}

/**
 * After `acquireWriteLock`, which makes the node.
 * @param areHigh whether some are higher than what there is; where absent, that stays as it is noted
 */
export function writeStatistics(statistics: Statistics, areHigh?: boolean): Statement {
  const note = areHigh === undefined ? '' : ', s.statisticsAreHigh = $areHigh';
  return {
    text: `MATCH (s:${NOTES.label} {id: $id}) SET s.statistics = $statistics${note}`,
    parameters: {
      id: NOTES.turn,
      statistics: JSON.stringify(statistics),
      ...(areHigh === undefined ? {} : { areHigh }),
    },
  };
}
