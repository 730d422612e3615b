import type { PathsRoot } from '../plan/plan.js';
import type { Names } from './names.js';
import { call, lines } from './text.js';

/** The paths that were chosen: variables that hold `{nodes, ids}` of each, and the lengths with too many to look at. */
export interface Choice {
  readonly text: string;
  readonly paths: string;
  readonly crowded: string;
}

/**
 * The first paths in a part of the graph, by length and then by the ids of their relationships. For each length, paths
 * grow step by step from the start, always to where the goal is as many steps away as are left. They grow in order, so
 * that of too many beginnings the last ones are dropped, and the first paths are the first of all.
 */
export function chosenPaths(
  names: Names,
  root: PathsRoot,
  [start, goal]: readonly [string, string],
  ways: string,
  reach: number,
): Choice {
  const [ends, length, found, beam] = ['ends', 'length', 'found', 'beam'].map((name) => names.variable(name));
  const [crowded, grown, paths] = ['crowded', 'grown', 'paths'].map((name) => names.variable(name));
  const steps = Array.from({ length: reach }, (_, index) => index + 1);
  const [all, each, lengths] = ['all', 'each', 'lengths'].map((name) => names.variable(name));
  const carried = `${ways}, ${ends}, ${length}`;
  const body = lines(
    `WITH ${start}, ${goal}, ${ways}, [[${goal}.id]] AS ${ends}`,
    ...steps.map(
      (step) =>
        `WITH ${start}, ${goal}, ${ways}, ${endsBefore(names, root, goal, ways, ends!, step)} AS ${ends}`,
    ),
    `UNWIND range(0, $${root.maxLength}) AS ${length}`,
    `WITH ${carried}, [{at: ${start}.id, nodes: [${start}.id], ids: []}] AS ${beam}, false AS ${crowded}`,
    `WHERE ${start}.id IN ${ends}[${length}]`,
    ...steps.flatMap((step) => [
      `WITH ${carried}, ${crowded}, CASE WHEN ${length} >= ${step} THEN ${grow(names, { ways, ends: ends!, beam: beam!, length: length! }, step)} ELSE ${beam} END AS ${grown}`,
      `WITH ${carried}, ${crowded} OR size(${grown}) > $${root.beam} AS ${crowded}, ${grown}[0..$${root.beam}] AS ${beam}`,
    ]),
    `WITH ${length}, ${crowded}, ${beam}`,
    `ORDER BY ${length}`,
    `WITH collect({length: ${length}, crowded: ${crowded}, paths: ${beam}}) AS ${found}`,
    `RETURN reduce(${all} = [], ${each} IN ${found} | ${all} + ${each}.paths)[0..$${root.limit}] AS ${paths}, [${each} IN ${found} WHERE ${each}.crowded | ${each}.length] AS ${lengths}`,
  );
  return { paths: paths!, crowded: lengths!, text: call(`${start}, ${goal}, ${ways}`, body) };
}

/** Adds to the lists of what is so many steps from the goal the list of what is one step more. */
function endsBefore(
  names: Names,
  root: PathsRoot,
  goal: string,
  ways: string,
  ends: string,
  step: number,
): string {
  const [node, way] = [names.variable('node'), names.variable('way')];
  const leads = `any(${way} IN ${node}.ways WHERE ${way}.to IN ${ends}[${step - 1}])`;
  const list = `[${node} IN ${ways} WHERE $${root.maxLength} >= ${step} AND ${node}.at <> ${goal}.id AND ${leads} | ${node}.at]`;
  return `${ends} + [${list}]`;
}

interface Beam {
  readonly ways: string;
  readonly ends: string;
  readonly beam: string;
  readonly length: string;
}

/** Every path of the beam with every way on from its last node that can still be in time, and passes no node twice. */
function grow(names: Names, { ways, ends, beam, length }: Beam, step: number): string {
  const [all, path, node, way] = ['all', 'path', 'node', 'way'].map((name) => names.variable(name));
  const from = `head([${node} IN ${ways} WHERE ${node}.at = ${path}.at | ${node}.ways])`;
  const fits = `${way}.to IN ${ends}[${length} - ${step}] AND NOT ${way}.to IN ${path}.nodes`;
  const next = `{at: ${way}.to, nodes: ${path}.nodes + [${way}.to], ids: ${path}.ids + [${way}.id]}`;
  return `reduce(${all} = [], ${path} IN ${beam} | ${all} + [${way} IN ${from} WHERE ${fits} | ${next}])`;
}
