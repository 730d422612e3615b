import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import { condition } from '../condition.js';
import { variableName, type Names } from '../names.js';
import { call, lines, where } from '../text.js';
import { typesOf } from '../traversal.js';

/** Variables for the two ends of the paths. */
export type Ends = readonly [start: string, goal: string];

/**
 * The nodes reached from the ends. Each variable holds a list of two lists of nodes: those near the start, and those
 * near the goal.
 */
export interface PathLevels {
  readonly text: string;
  /**
   * The nodes that are that many steps from each end, and no fewer: the end itself, then level by level. Of the last
   * level only the meetings matter, so it may repeat nodes, and have nodes that were reached before.
   */
  readonly levels: readonly string[];
  /** The nodes of a level that were followed to the next one. */
  readonly followed: readonly string[];
}

/**
 * Compiles the levels of both ends. The two sides alternate: the steps from the start have the numbers 1, 3, 5 … and
 * those from the goal 2, 4, 6 …, so that paths of a length need all steps up to that number, and no other.
 *
 * Each side, 0 or 1, is a row until all levels are there. A clause for each would take a Neo4j twice as long to plan,
 * which is most of the time of a statement that it never saw.
 */
export function levelsFrom(names: Names, root: PathsRoot, ends: Ends): PathLevels {
  const side = names.variable('side');
  const levels = [names.variable('reached')];
  const followed: string[] = [];
  const length = root.reach / 2;
  const steps = Array.from({ length }, (_, step) => {
    const [from, next] = [names.variable('followed'), names.variable('reached')];
    const kept = [...ends, side, ...levels, ...followed].join(', ');
    const text = lines(
      follow(names, root, { kept, side, level: levels.at(-1)!, step }, from),
      lead(names, root, from, step === length - 1 ? undefined : levels, next),
    );
    levels.push(next);
    followed.push(from);
    return text;
  });
  const lists = [...levels, ...followed];
  return {
    levels,
    followed,
    text: lines(
      `UNWIND [0, 1] AS ${side}`,
      `WITH ${ends.join(', ')}, ${side}, [[${ends.join(', ')}][${side}]] AS ${levels[0]}`,
      ...steps,
      `WITH ${[...ends, side, ...lists].join(', ')}`,
      `ORDER BY ${side}`,
      `WITH ${ends.join(', ')}, ${lists.map((list) => `collect(${list}) AS ${list}`).join(', ')}`,
    ),
  };
}

interface Step {
  /** The variables that later steps need beside the followed nodes. */
  readonly kept: string;
  readonly side: string;
  readonly level: string;
  readonly step: number;
}

/**
 * Chooses the nodes of the last level that are followed. A step may do a limited work, counted in relationships. If its
 * level has more, only nodes with at most an average share of the work are followed, and hubs are not.
 */
function follow(names: Names, root: PathsRoot, { kept, side, level, step }: Step, result: string): string {
  const [counted, work, each, sum] = ['counted', 'work', 'each', 'sum'].map((name) => names.variable(name));
  const wanted = `$${root.maxLength} > ${2 * step} + ${side} AND $${root.from} <> $${root.to}`;
  const due = `CASE WHEN ${wanted} AND size(${level}) <= $${root.frontier} THEN ${level} ELSE [] END`;
  const degree = `CASE WHEN COUNT { (${each})--() } * size(${level}) <= $${root.work} THEN 0 ELSE COUNT { (${each})-[:${typesOf(root.types)}]-() } END`;
  const isKept = `${work} <= $${root.work} OR ${each}.degree * size(${counted}) <= $${root.work}`;
  return lines(
    `WITH ${kept}, [${each} IN ${due} | {node: ${each}, degree: ${degree}}] AS ${counted}`,
    `WITH ${kept}, ${counted}, reduce(${sum} = 0, ${each} IN ${counted} | ${sum} + ${each}.degree) AS ${work}`,
    `WITH ${kept}, [${each} IN ${counted} WHERE ${isKept} | ${each}.node] AS ${result}`,
  );
}

/**
 * Finds the nodes to which the followed ones lead. If a list of known nodes is given, only nodes that were not reached
 * before come back, each once. It is a subquery, because a node that leads nowhere was followed too; `OPTIONAL MATCH`,
 * which would keep it, joins with every relationship of the graph on the embedded engine: 15 ms each for 100,000
 * events.
 */
function lead(
  names: Names,
  root: PathsRoot,
  from: string,
  known: readonly string[] | undefined,
  result: string,
): string {
  const one = expand(names, root, (neighbor) => known?.map((level) => `NOT ${neighbor} IN ${level}`));
  const body = lines(
    `UNWIND ${from} AS ${one.node}`,
    one.text,
    `RETURN collect(${known ? 'DISTINCT ' : ''}${one.neighbor}) AS ${result}`,
  );
  return call([from, ...(known ?? [])].join(', '), body);
}

/** Matches the relationships of a given node, and the nodes to which they lead, if the search may follow them. */
export function expand(
  names: Names,
  root: PathsRoot,
  among: (neighbor: string) => readonly string[] | undefined,
) {
  const [node, relationship] = [names.variable('entity'), names.variable('relationship')];
  const neighbor = names.variable(variableName('Entity'));
  return {
    node,
    relationship,
    neighbor,
    text: lines(
      `MATCH (${node})-[${relationship}:${typesOf(root.types)}]-(${neighbor})`,
      where(
        ...(among(neighbor) ?? []),
        root.where && condition(names, { node: neighbor, relationship }, root.where),
      ),
    ),
  };
}
