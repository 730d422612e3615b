import type { PathsRoot } from '../plan/plan.js';
import { condition } from './condition.js';
import { variableName, type Names } from './names.js';
import { call, lines, where } from './text.js';

/** A variable for each of the two ends, from which the search starts at once: what is near the start, and near the goal. */
export type Both = readonly [near: string, far: string];

/** What was reached from the ends: variables that hold nodes. */
export interface Levels {
  readonly text: string;
  /** What is that many steps from each end, and no fewer: the end itself, then level by level. */
  readonly levels: readonly Both[];
  /** What of a level was followed to the next one. */
  readonly followed: readonly Both[];
}

/**
 * The levels of both ends. The two sides take turns: the steps from the start have the numbers 1, 3, 5 … and those
 * from the goal 2, 4, 6 …, so that paths of a length need all steps up to that number, and no other.
 *
 * A subquery does a step of each side, told apart by `side`, 0 or 1: one subquery each would take a Neo4j twice as
 * long to plan, which for a statement never seen is most of the time.
 */
export function levelsFrom(names: Names, root: PathsRoot, ends: Both, reach: number): Levels {
  const levels = [ends];
  const followed: Both[] = [];
  const texts = Array.from({ length: reach / 2 }, () => {
    const [from, next] = [both(names, 'followed'), both(names, 'reached')];
    const text = lines(follow(names, root, levels, from), lead(names, root, levels, from, next));
    levels.push(next);
    followed.push(from);
    return text;
  });
  return { text: lines(...texts), levels, followed };
}

/**
 * What of the last level is followed. A step has so much work, counted in relationships; where its level has more,
 * those of an average share at most are followed, and the hubs among them not.
 */
function follow(names: Names, root: PathsRoot, levels: readonly Both[], result: Both): string {
  const [side, node, degree] = ['side', 'entity', 'degree'].map((name) => names.variable(name));
  const [all, each, work] = ['counted', 'each', 'work'].map((name) => names.variable(name));
  const level = `${pair(levels.at(-1)!)}[${side}]`;
  const wanted = `$${root.maxLength} > ${2 * (levels.length - 1)} + ${side} AND $${root.from} <> $${root.to}`;
  const kept = `[${each} IN ${all} WHERE ${work} <= $${root.work} OR ${each}.degree * size(${all}) <= $${root.work} | ${each}.node]`;
  const body = lines(
    `UNWIND [0, 1] AS ${side}`,
    `UNWIND CASE WHEN ${wanted} AND size(${level}) <= $${root.frontier} THEN ${level} ELSE [] END AS ${node}`,
    `WITH ${side}, ${node}, CASE WHEN COUNT { (${node})--() } * size(${level}) <= $${root.work} THEN 0 ELSE COUNT { MATCH (${node})-[:${root.relationship}]-() } END AS ${degree}`,
    `WITH ${side}, collect({node: ${node}, degree: ${degree}}) AS ${all}, sum(${degree}) AS ${work}`,
    `RETURN ${result
      .map(
        (list, which) =>
          `coalesce(head(collect(CASE WHEN ${side} = ${which} THEN ${kept} END)), []) AS ${list}`,
      )
      .join(', ')}`,
  );
  return call(levels.at(-1)!.join(', '), body);
}

/**
 * What these lead to and was not reached before. A subquery of its own, since what leads nowhere was followed too, and
 * `OPTIONAL MATCH`, which would keep it, joins with every relationship of the graph on the embedded engine: 15 ms each
 * for 100,000 events.
 */
function lead(names: Names, root: PathsRoot, levels: readonly Both[], from: Both, result: Both): string {
  const side = names.variable('side');
  const one = expand(names, root);
  const isNew = (which: number) => levels.map((known) => `NOT ${one.neighbor} IN ${known[which]}`);
  const body = lines(
    `UNWIND [0, 1] AS ${side}`,
    `UNWIND ${pair(from)}[${side}] AS ${one.node}`,
    one.text,
    `RETURN ${result
      .map((list, which) => {
        const isNext = [`${side} = ${which}`, ...isNew(which)].join(' AND ');
        return `collect(DISTINCT CASE WHEN ${isNext} THEN ${one.neighbor} END) AS ${list}`;
      })
      .join(', ')}`,
  );
  return call([...from, ...levels.flat()].join(', '), body);
}

/** The relationships of a node that is given, and what they lead to, if the search may go along them. */
export function expand(names: Names, root: PathsRoot, among?: (neighbor: string) => string) {
  const [node, relationship] = [names.variable('entity'), names.variable('relationship')];
  const neighbor = names.variable(variableName('Entity'));
  return {
    node,
    relationship,
    neighbor,
    text: lines(
      `MATCH (${node})-[${relationship}:${root.relationship}]-(${neighbor})`,
      where(among?.(neighbor), root.where && condition(names, { node: neighbor, relationship }, root.where)),
    ),
  };
}

export function both(names: Names, name: string): Both {
  return [names.variable(name), names.variable(name)];
}

/** A list of what is on either side, to be taken from by the number of the side. */
export function pair([near, far]: Both): string {
  return `[${near}, ${far}]`;
}
