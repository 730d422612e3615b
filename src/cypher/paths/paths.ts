import type { PathsRoot } from '../../plan/tree/pathsRoot.js';
import { NODE_LABEL } from '../../schema/model.js';
import type { CompileRoot } from '../compiling.js';
import type { Names } from '../names.js';
import { chosenPaths } from './pathChoice.js';
import { levelsFrom, type Ends, type PathLevels } from './pathLevels.js';
import { meetingsOf } from './pathMeetings.js';
import { subgraph } from './pathSubgraph.js';
import type { Project } from '../projection.js';
import { call, lines, map } from '../text.js';
import { typesOf } from '../traversal.js';

/**
 * Compiles a search for paths. It begins at both ends and meets in the middle, so that its cost is known before it
 * runs. It finds levels of nodes from each end (pathLevels.ts), the nodes in which they met (pathMeetings.ts), the
 * small part of the graph that leads there (pathSubgraph.ts), and in that part the first paths (pathChoice.ts). More
 * than the id is read only of nodes and relationships on these paths, and nothing if the sides did not meet.
 *
 * The steps carry nodes and not ids, because Neo4j takes several times as long to read the id of each node of a level
 * as to reach it. They carry no list of maps, because Neo4j counts such a list anew for every row that it sorts beside
 * it, and the embedded engine compares it with every row that it tells apart.
 *
 * `shortestPath` is not used. With a condition on the relationships, one engine looks for the shortest path that meets
 * the condition, the other for the shortest path and then whether it meets it.
 */
export const paths: CompileRoot<PathsRoot> = ({ names, dialect, project }, root) => {
  const ends = [names.variable('start'), names.variable('goal')] as const;
  const searched = levelsFrom(names, root, ends);
  const [met, more] = [names.variable('met'), names.variable('more')];
  const meetings = meetingsOf(names, dialect, root, ends, searched.levels, [met, more]);
  const found = names.variable('found');
  const between = foundBetween(names, root, ends, searched.followed, met, project);
  const value = map([
    ['found', found],
    ['steps', stepsOf(searched)],
    ['met', more],
  ]);
  return {
    clauses: [
      `MATCH (${ends[0]}:${NODE_LABEL} {id: $${root.from}}), (${ends[1]}:${NODE_LABEL} {id: $${root.to}})`,
      `WHERE ${ends[0]}:${root.label} AND ${ends[1]}:${root.label}`,
      searched.text,
      call([...ends, ...searched.levels].join(', '), meetings),
      call(
        [...ends, met, ...searched.followed].join(', '),
        lines(between.text, `RETURN collect(${between.found}) AS ${found}`),
      ),
    ],
    returns: `${value} AS value`,
  };
};

/** Compiles the part between the ends as one row, or as no row if the sides did not meet. */
function foundBetween(
  names: Names,
  root: PathsRoot,
  ends: Ends,
  followed: PathLevels['followed'],
  met: string,
  project: Project,
) {
  const once = names.variable('once');
  const part = subgraph(names, root, ends, followed, met);
  const choice = chosenPaths(names, root, ends, part.ways);
  const [nodes, hops] = [names.variable('nodes'), names.variable('hops')];
  return {
    text: lines(
      `UNWIND CASE WHEN ${met} = [] THEN [] ELSE [1] END AS ${once}`,
      part.text,
      choice.text,
      call(`${ends[0]}, ${choice.paths}`, nodesOf(names, root, ends[0], choice.paths, nodes, project)),
      call(choice.paths, hopsOf(names, root, choice.paths, hops, project)),
    ),
    found: map([
      ['paths', choice.paths],
      ['nodes', nodes],
      ['hops', hops],
      ['wide', part.wide],
      ['crowded', choice.crowded],
    ]),
  };
}

/**
 * Lists the steps of the search, the sides alternating: the number of nodes at which a step began, and of those it
 * followed.
 */
function stepsOf({ levels, followed }: PathLevels): string {
  const steps = followed.flatMap((list, step) =>
    [0, 1].map((side) => `{from: size(${levels[step]}[${side}]), followed: size(${list}[${side}])}`),
  );
  return `[${steps.join(', ')}]`;
}

/** Reads every node of the chosen paths, once. */
function nodesOf(
  names: Names,
  root: PathsRoot,
  start: string,
  chosen: string,
  result: string,
  project: Project,
): string {
  const [path, id, node] = [names.variable('path'), names.variable('id'), names.variable('entity')];
  const { calls, expression } = project(names, { node, relationship: '' }, root.node);
  return lines(
    `UNWIND [[${start}.id]] + [${path} IN ${chosen} | ${path}.nodes] AS ${path}`,
    `UNWIND ${path} AS ${id}`,
    `WITH ${id}, count(*) AS times`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
    ...calls,
    `RETURN collect({id: ${node}.id, node: ${expression}}) AS ${result}`,
  );
}

/** Reads every relationship of the chosen paths, once. */
function hopsOf(names: Names, root: PathsRoot, chosen: string, result: string, project: Project): string {
  const [path, place, id] = [names.variable('path'), names.variable('place'), names.variable('id')];
  const ends = names.variable('ends');
  const [from, node, relationship] = [
    names.variable('from'),
    names.variable('to'),
    names.variable('relationship'),
  ];
  const { calls, expression } = project(names, { node, relationship }, root.hop);
  return lines(
    `UNWIND ${chosen} AS ${path}`,
    `UNWIND range(1, size(${path}.ids)) AS ${place}`,
    `WITH ${path}.ids[${place} - 1] AS ${id}, head(collect(${path}.nodes[${place} - 1..${place} + 1])) AS ${ends}`,
    `MATCH (${from}:${NODE_LABEL} {id: ${ends}[0]})-[${relationship}:${typesOf(root.types)}]-(${node}:${NODE_LABEL} {id: ${ends}[1]})`,
    `WHERE ${relationship}.id = ${id}`,
    ...calls,
    `RETURN collect({id: ${relationship}.id, from: startNode(${relationship}).id, hop: ${expression}}) AS ${result}`,
  );
}
