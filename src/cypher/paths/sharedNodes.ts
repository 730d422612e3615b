import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import type { Names } from '../names.js';
import { lines } from '../text.js';

/** Variables: a node that both sides reached, and the length of the shortest path over it. */
export type SharedNode = readonly [node: string, length: string];

/**
 * Looks through each level of one side for nodes that are in a level of the other side. Neo4j makes a set of a list
 * that it looks into again and again, as long as a variable holds the list; so rows are made only of shared nodes.
 */
export function sharedByLists(
  names: Names,
  root: PathsRoot,
  levels: readonly string[],
  [node, length]: SharedNode,
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

/**
 * Joins the levels as rows, because the embedded engine goes through a list anew for each look into it, but joins rows
 * quickly.
 */
export function sharedByRows(
  names: Names,
  _: PathsRoot,
  levels: readonly string[],
  [node, length]: SharedNode,
): string {
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
