import type { PathsRoot } from '../plan/plan.js';
import { NODE_LABEL } from '../schema/model.js';
import { condition } from './condition.js';
import { variableName, type Names } from './names.js';
import { call, lines, where } from './text.js';

/** What was reached from one end: variables that hold ids. */
export interface Side {
  readonly text: string;
  /** What is that many steps from the end, and no fewer: the end itself, then level by level. */
  readonly levels: readonly string[];
  /** What of a level was followed to the next one. */
  readonly followed: readonly string[];
  /** For each step, its number if it did not follow all of its level, else 0. */
  readonly cut: readonly string[];
}

/**
 * The levels of one end. The two sides take turns: the steps of the side that begins have the numbers 1, 3, 5 … and
 * those of the other 2, 4, 6 …, so that paths of a length need all steps up to that number, and no other.
 */
export function levelsFrom(names: Names, root: PathsRoot, first: string, turn: 1 | 2, reach: number): Side {
  const steps = Array.from({ length: reach / 2 }, (_, index) => 2 * index + turn);
  const levels = [first];
  const done = steps.map((number) => {
    const taken = step(names, root, levels, number);
    levels.push(taken.next);
    return taken;
  });
  return {
    text: lines(...done.map(({ text }) => text)),
    levels,
    followed: done.map(({ followed }) => followed),
    cut: done.map(({ cut }) => cut),
  };
}

/**
 * One step: from the last level to what was not reached before. A step has so much work, counted in relationships;
 * where its level has more, those of an average share at most are followed, and the hubs among them are not.
 */
function step(names: Names, root: PathsRoot, levels: readonly string[], number: number) {
  const level = levels.at(-1)!;
  const [followed, next] = [names.variable('followed'), names.variable(levels[0]!)];
  const wanted = `$${root.maxLength} >= ${number} AND $${root.from} <> $${root.to}`;
  const { text, neighbor } = expand(names, root, followed, (id) =>
    levels.map((known) => `NOT ${id} IN ${known}`).join(' AND '),
  );
  return {
    followed,
    next,
    cut: `CASE WHEN ${wanted} AND size(${followed}) < size(${level}) THEN ${number} ELSE 0 END`,
    text: lines(
      call(level, worthFollowing(names, root, level, wanted, followed)),
      call(
        [followed, ...levels].join(', '),
        lines(text, `RETURN collect(DISTINCT ${neighbor}.id) AS ${next}`),
      ),
    ),
  };
}

function worthFollowing(
  names: Names,
  root: PathsRoot,
  level: string,
  wanted: string,
  result: string,
): string {
  const [id, node, degree] = [names.variable('id'), names.variable('entity'), names.variable('degree')];
  const [all, each, work] = ['counted', 'each', 'work'].map((name) => names.variable(name));
  return lines(
    `UNWIND CASE WHEN ${wanted} AND size(${level}) <= $${root.frontier} THEN ${level} ELSE [] END AS ${id}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
    `WITH ${id}, COUNT { MATCH (${node})-[:${root.relationship}]-() } AS ${degree}`,
    `WITH collect({id: ${id}, degree: ${degree}}) AS ${all}, sum(${degree}) AS ${work}`,
    `RETURN [${each} IN ${all} WHERE ${work} <= $${root.work} OR ${each}.degree * size(${all}) <= $${root.work} | ${each}.id] AS ${result}`,
  );
}

/** All relationships of nodes whose ids are in a list, and what they lead to. */
export function expand(names: Names, root: PathsRoot, ids: string, keep: (id: string) => string) {
  const [id, node, relationship] = [
    names.variable('id'),
    names.variable('entity'),
    names.variable('relationship'),
  ];
  const neighbor = names.variable(variableName('Entity'));
  const kept = root.where && condition(names, { node: neighbor, relationship }, root.where);
  const text = lines(
    `UNWIND ${ids} AS ${id}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})-[${relationship}:${root.relationship}]-(${neighbor})`,
    where(keep(`${neighbor}.id`), kept),
  );
  return { text, id, node, relationship, neighbor };
}
