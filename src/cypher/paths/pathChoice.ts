import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import type { Names } from '../names.js';
import { call, lines } from '../text.js';

/** The chosen paths. Its variables hold `{nodes, ids}` of each path, and the lengths with too many paths to look at. */
export interface Choice {
  readonly text: string;
  readonly paths: string;
  readonly crowded: string;
}

/**
 * Chooses the first paths in a part of the graph, by length and then by the ids of their relationships. For each
 * length, paths grow step by step from the start, always to nodes from which the goal is as many steps away as are
 * left. They grow in order, so if there are too many beginnings the last ones are dropped, and the first paths are the
 * first of all.
 *
 * Both loops are expressions over lists, because Neo4j would have to plan the clauses of every step.
 */
export function chosenPaths(
  names: Names,
  root: PathsRoot,
  [start, goal]: readonly [string, string],
  ways: string,
): Choice {
  const [ends, length, grown, found] = ['ends', 'length', 'grown', 'found'].map((name) =>
    names.variable(name),
  );
  const [crowded, paths, all, each] = ['crowded', 'paths', 'all', 'each'].map((name) => names.variable(name));
  const body = lines(
    `WITH ${start}, ${ways}, ${endsOf(names, root, goal, ways)} AS ${ends}`,
    `UNWIND range(0, $${root.maxLength}) AS ${length}`,
    `WITH ${length}, ${start}, ${ways}, ${ends}`,
    `WHERE ${start}.id IN ${ends}[${length}]`,
    `WITH ${length}, ${grow(names, root, start, { ways, ends: ends!, length: length! })} AS ${grown}`,
    `ORDER BY ${length}`,
    `WITH collect({length: ${length}, crowded: ${grown}.crowded OR size(${grown}.paths) > $${root.beam}, paths: ${grown}.paths[0..$${root.beam}]}) AS ${found}`,
    `RETURN reduce(${all} = [], ${each} IN ${found} | ${all} + ${each}.paths)[0..$${root.limit}] AS ${paths}, [${each} IN ${found} WHERE ${each}.crowded | ${each}.length] AS ${crowded}`,
  );
  return { paths: paths!, crowded: crowded!, text: call(`${start}, ${goal}, ${ways}`, body) };
}

/**
 * Lists, for each number of steps, the nodes that are that far from the goal on some path that does not pass the goal.
 */
function endsOf(names: Names, root: PathsRoot, goal: string, ways: string): string {
  const [all, step, node, way] = ['all', 'step', 'node', 'way'].map((name) => names.variable(name));
  const leads = `any(${way} IN ${node}.ways WHERE ${way}.to IN ${all}[${step} - 1])`;
  const list = `[${node} IN ${ways} WHERE ${node}.at <> ${goal}.id AND ${leads} | ${node}.at]`;
  return `reduce(${all} = [[${goal}.id]], ${step} IN range(1, $${root.maxLength}) | ${all} + [${list}])`;
}

interface Beam {
  readonly ways: string;
  readonly ends: string;
  readonly length: string;
}

/**
 * Grows the beginnings of paths of one length: all of them, or the first ones. Each step extends every path of the beam
 * by every relationship of its last node that can still reach the goal in time, and no path passes a node twice.
 */
function grow(names: Names, root: PathsRoot, start: string, { ways, ends, length }: Beam): string {
  const [beam, step, all, path] = ['beam', 'step', 'all', 'path'].map((name) => names.variable(name));
  const [node, way] = [names.variable('node'), names.variable('way')];
  const from = `head([${node} IN ${ways} WHERE ${node}.at = ${path}.at | ${node}.ways])`;
  const fits = `${way}.to IN ${ends}[${length} - ${step}] AND NOT ${way}.to IN ${path}.nodes`;
  const next = `{at: ${way}.to, nodes: ${path}.nodes + [${way}.to], ids: ${path}.ids + [${way}.id]}`;
  const paths = `reduce(${all} = [], ${path} IN ${beam}.paths[0..$${root.beam}] | ${all} + [${way} IN ${from} WHERE ${fits} | ${next}])`;
  const first = `{crowded: false, paths: [{at: ${start}.id, nodes: [${start}.id], ids: []}]}`;
  const crowded = `${beam}.crowded OR size(${beam}.paths) > $${root.beam}`;
  return `reduce(${beam} = ${first}, ${step} IN range(1, ${length}) | {crowded: ${crowded}, paths: ${paths}})`;
}
