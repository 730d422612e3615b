import type { ResultRow, Statement } from '../graph/graph.js';
import type { Statistics } from '../plan/cost/statistics.js';

/** The label of the seeder's notes, which the API does not show, and the id of the note that holds the write lock. */
export const NOTES = { label: 'Seed', turn: 'seed/turn' } as const;

/** Reads the statistics: one node by its id, however large the graph. */
export const READ_STATISTICS: Statement = {
  text: `MATCH (s:${NOTES.label} {id: $id}) RETURN s.statistics AS statistics, coalesce(s.changes, 0) AS changes, coalesce(s.terms, 0) AS terms`,
  parameters: { id: NOTES.turn },
};

/**
 * Returns the stored statistics, or undefined if a graph has none yet. They are by object type alone, because those of
 * an interface follow from its types. The number of changes comes from the change log's
 * counter, and the number of users' own terms from the stored vocabulary.
 */
export function storedStatistics([row]: readonly ResultRow[]): Statistics | undefined {
  const text = row?.['statistics'];
  if (typeof text !== 'string') return undefined;
  const statistics = JSON.parse(text) as Statistics;
  const [Change, Term] = [Number(row?.['changes']), Number(row?.['terms'])];
  return { ...statistics, nodes: { ...statistics.nodes, Change, ...(Term > 0 && { Term }) } };
}

/**
 * Writes the statistics. It runs after `acquireWriteLock`, which makes the node.
 * @param areHigh whether some are higher than the true counts; if absent, the stored note stays as it is
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
