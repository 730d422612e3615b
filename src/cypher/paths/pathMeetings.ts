import type { Engine } from '../../graph/graph.js';
import type { PathsRoot } from '../../plan/plan.js';
import type { Names } from '../names.js';
import type { Ends } from './pathLevels.js';
import { lines } from '../text.js';

/** Variables: the nodes in which the sides met, and from which length on there are more than were taken. */
type Result = readonly [met: string, more: string];

/**
 * What both sides reached, by the length of the shortest path over it. The ends are among it only where they are next
 * to each other or the same: of any longer path a node between them is, half-way.
 *
 * Most of what a search reads is in the last levels, and most of it meets nothing.
 */
export function meetingsOf(
  names: Names,
  engine: Engine,
  root: PathsRoot,
  ends: Ends,
  levels: readonly string[],
  [met, more]: Result,
): string {
  const [node, length] = [names.variable('entity'), names.variable('length')];
  const [all, lengths] = [names.variable('all'), names.variable('lengths')];
  const shared = engine === 'neo4j' ? sharedByLists : sharedByRows;
  return lines(
    shared(names, root, levels, [node, length]),
    `WHERE ${length} <= $${root.maxLength} AND (${length} < 2 OR NOT ${node} IN [${ends.join(', ')}])`,
    `WITH ${node}, ${length}`,
    `ORDER BY ${length}, ${node}.id`,
    `LIMIT $${root.meetings}`,
    `WITH collect(${node}) AS ${all}, collect(${length}) AS ${lengths}`,
    `RETURN ${all}[0..$${root.meetings} - 1] AS ${met}, coalesce(${lengths}[$${root.meetings} - 1], 0) AS ${more}`,
  );
}

type Row = readonly [node: string, length: string];

/**
 * Each level of one side is looked through for what is in one of the other side. Neo4j makes a set of a list that it
 * looks into again and again, as long as that is a variable's; so rows are made only of what is shared.
 */
function sharedByLists(
  names: Names,
  root: PathsRoot,
  levels: readonly string[],
  [node, length]: Row,
): string {
  const [near, far, here, there, each] = ['near', 'far', 'here', 'there', 'each'].map((name) =>
    names.variable(name),
  );
  const lists = `[${levels.join(', ')}]`;
  return lines(
    ...[near, far].map((steps) => `UNWIND range(0, ${levels.length - 1}) AS ${steps}`),
    `WITH ${near} + ${far} AS ${length}, ${lists}[${near}][0] AS ${here}, ${lists}[${far}][1] AS ${there}`,
    `WHERE ${near} + ${far} <= $${root.maxLength} AND (${near} + ${far} < 2 OR ${near} > 0 AND ${far} > 0)`,
    `UNWIND [${each} IN ${here} WHERE ${each} IN ${there}] AS ${node}`,
    `WITH ${node}, min(${length}) AS ${length}`,
  );
}

/** The embedded engine goes through a list anew for each look into it, but puts rows together quickly. */
function sharedByRows(names: Names, _: PathsRoot, levels: readonly string[], [node, length]: Row): string {
  const [place, side, steps, sides] = ['place', 'side', 'steps', 'sides'].map((name) => names.variable(name));
  const lists = [0, 1].flatMap((which) => levels.map((level) => `${level}[${which}]`));
  return lines(
    `UNWIND range(0, ${lists.length - 1}) AS ${place}`,
    `UNWIND [${lists.join(', ')}][${place}] AS ${node}`,
    `WITH ${node}, ${place} / ${levels.length} AS ${side}, min(${place} % ${levels.length}) AS ${steps}`,
    `WITH ${node}, count(*) AS ${sides}, sum(${steps}) AS ${length}`,
    `WHERE ${sides} = 2`,
    `WITH ${node}, ${length}`,
  );
}
