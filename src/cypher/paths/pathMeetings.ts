import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import type { Dialect } from '../dialect/dialect.js';
import type { Names } from '../names.js';
import type { Ends } from './pathLevels.js';
import { lines } from '../text.js';

/** Variables: the nodes in which the sides met, and the length from which on there are more than were taken. */
type Result = readonly [met: string, more: string];

/**
 * Finds the nodes that both sides reached, with the length of the shortest path over each. The ends count only if they
 * are next to each other or the same, because a longer path has a node half-way between them.
 *
 * Most of the nodes that a search reads are in the last levels, and most of these meet nothing.
 */
export function meetingsOf(
  names: Names,
  dialect: Dialect,
  root: PathsRoot,
  ends: Ends,
  levels: readonly string[],
  [met, more]: Result,
): string {
  const [node, length] = [names.variable('entity'), names.variable('length')];
  const [all, lengths] = [names.variable('all'), names.variable('lengths')];
  return lines(
    dialect.sharedNodes(names, root, levels, [node, length]),
    `WHERE ${length} <= $${root.maxLength} AND (${length} < 2 OR NOT ${node} IN [${ends.join(', ')}])`,
    `WITH ${node}, ${length}`,
    `ORDER BY ${length}, ${node}.id`,
    `LIMIT $${root.meetings}`,
    `WITH collect(${node}) AS ${all}, collect(${length}) AS ${lengths}`,
    `RETURN ${all}[0..$${root.meetings} - 1] AS ${met}, coalesce(${lengths}[$${root.meetings} - 1], 0) AS ${more}`,
  );
}
