import type { PathsRoot } from '../plan/plan.js';
import { NODE_LABEL } from '../schema/model.js';
import { condition } from './condition.js';
import { type Names } from './names.js';
import type { Project } from './projection.js';
import { call, lines, map, where } from './text.js';

/**
 * Paths, by a search from both ends that meets in the middle: two steps from each side at most, each node once and
 * no hub, so that what it costs is known before it runs. What comes back is the small part of the graph in which
 * the two sides met; the paths in it are written down afterwards (src/plan/paths.ts).
 *
 * `shortestPath` is not used: with a condition on the relationships one engine looks for the shortest path that
 * meets it, the other for the shortest path and then whether it does.
 */
export function paths(names: Names, root: PathsRoot, project: Project): string {
  const [start, goal] = [names.variable('start'), names.variable('goal')];
  const ends = [sideFrom(names, root, start, goal, 3), sideFrom(names, root, goal, start, 4)] as const;
  const met = names.variable('met');
  const edges = names.variable('edges');
  const [nodes, hops] = [names.variable('nodes'), names.variable('hops')];
  return lines(
    `MATCH (${start}:${NODE_LABEL} {id: $${root.from}}), (${goal}:${NODE_LABEL} {id: $${root.to}})`,
    `WHERE ${start}:${root.label} AND ${goal}:${root.label}`,
    ...ends.map(({ text }) => text),
    meetings(names, root, [start, goal], ends, met),
    kept(names, root, ends, met, edges),
    nodesOf(names, root, [start, goal], edges, nodes, project),
    call(edges, hopsOf(names, root, edges, hops, project)),
    `RETURN ${map([
      ['nodes', nodes],
      ['hops', hops],
      ['met', `size(${met})`],
      ['hubs', ends.map(({ hubs }) => hubs).join(' + ')],
      ['widest', `[${ends.flatMap(({ first, frontier }) => [`size(${first})`, frontier]).join(', ')}]`],
    ])} AS value`,
  );
}

interface Side {
  readonly text: string;
  readonly first: string;
  readonly second: string;
  readonly frontier: string;
  readonly hubs: string;
}

/** One side: the relationships of its end, and, for paths of at least this length, those of what they lead to. */
function sideFrom(names: Names, root: PathsRoot, end: string, other: string, length: number): Side {
  const [first, second] = [names.variable('first'), names.variable('second')];
  // Their ids alone: rows that carry a list of maps are slow to tell apart on the embedded engine.
  const next = names.variable('next');
  const hubs = names.variable('level');
  const [id, node] = [names.variable('id'), names.variable('entity')];
  const [degree, found, one] = [names.variable('degree'), names.variable('found'), names.variable('edge')];
  const [relationship, neighbor] = [names.variable('relationship'), names.variable('entity')];
  const counted = `COUNT { MATCH (${node})-[:${root.relationship}]-() }`;
  const near = lines(
    `UNWIND ${next} AS ${id}`,
    `WITH ${id}`,
    `WHERE $${root.maxLength} >= ${length} AND ${id} <> ${other}.id AND ${id} <> ${end}.id`,
    `ORDER BY ${id}`,
    `LIMIT $${root.frontier}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
    `WITH ${node}, ${counted} AS ${degree}`,
    call(
      `${node}, ${degree}`,
      lines(
        expand(names, root, node, relationship, neighbor, `${degree} <= $${root.hub}`),
        collectEdges(node, relationship, neighbor, found),
      ),
    ),
    `RETURN collect({edges: ${found}, hub: ${degree} > $${root.hub}}) AS ${second}`,
  );
  const [one1, one2] = [names.variable('relationship'), names.variable('entity')];
  const flat = names.variable('second');
  const at = names.variable('at');
  return {
    first,
    second: flat,
    frontier: `size(${second})`,
    hubs: `size([${at} IN ${second} WHERE ${at}.hub])`,
    text: lines(
      call(
        end,
        lines(
          expand(names, root, end, one1, one2),
          `WITH ${one1}, ${one2}`,
          `ORDER BY ${one2}.id, ${one1}.id`,
          `LIMIT $${root.width}`,
          `${collectEdges(end, one1, one2, first)}, collect(DISTINCT ${one2}.id) AS ${next}`,
        ),
      ),
      call(`${end}, ${other}, ${next}`, near),
      call(
        second,
        lines(
          `UNWIND ${second} AS ${hubs}`,
          `UNWIND ${hubs}.edges AS ${one}`,
          `RETURN collect(${one}) AS ${flat}`,
        ),
      ),
    ),
  };
}

function expand(
  names: Names,
  root: PathsRoot,
  node: string,
  relationship: string,
  neighbor: string,
  ...also: string[]
): string {
  const kept = root.where && condition(names, { node: neighbor, relationship }, root.where);
  return lines(`MATCH (${node})-[${relationship}:${root.relationship}]-(${neighbor})`, where(...also, kept));
}

function collectEdges(node: string, relationship: string, neighbor: string, result: string): string {
  const edge = map([
    ['id', `${relationship}.id`],
    ['from', `startNode(${relationship}).id`],
    ['to', `endNode(${relationship}).id`],
    ['at', `${node}.id`],
    ['reached', `${neighbor}.id`],
  ]);
  return `RETURN collect(${edge}) AS ${result}`;
}

/** The different ids of a list; `WITH DISTINCT` would compare whole rows, lists and all, on the embedded engine. */
function idsIn(names: Names, scope: string, list: string, result: string): string {
  const id = names.variable('id');
  return call(scope, lines(`UNWIND ${list} AS ${id}`, `RETURN collect(DISTINCT ${id}) AS ${result}`));
}

/** Where the sides meet: what was reached from both, ends included. */
function meetings(
  names: Names,
  root: PathsRoot,
  [start, goal]: readonly [string, string],
  [left, right]: readonly [Side, Side],
  result: string,
): string {
  const [edge, id, near, far] = ['edge', 'id', 'near', 'far'].map((name) => names.variable(name));
  const reached = (side: Side, end: string, ids: string) =>
    idsIn(
      names,
      `${end}, ${side.first}, ${side.second}`,
      `[${end}.id] + [${edge} IN ${side.first} + ${side.second} | ${edge}.reached]`,
      ids,
    );
  const both = lines(
    `UNWIND ${near} AS ${id}`,
    `WITH ${id}`,
    `WHERE ${id} IN ${far}`,
    `ORDER BY ${id}`,
    `LIMIT $${root.meetings}`,
    `RETURN collect(${id}) AS ${result}`,
  );
  return lines(reached(left, start, near!), reached(right, goal, far!), call(`${near}, ${far}`, both));
}

/** The relationships that lead from either end to where the sides met; one can be found from both. */
function kept(
  names: Names,
  root: PathsRoot,
  ends: readonly [Side, Side],
  met: string,
  result: string,
): string {
  const [edge, id, all] = [names.variable('edge'), names.variable('id'), names.variable('found')];
  const [ids, few] = [names.variable('ids'), names.variable('ids')];
  const sides = ends.map(({ first, second }) => ({ first, second, far: names.variable('far') }));
  const far = sides.map(
    ({ second, far }) => `[${edge} IN ${second} WHERE ${edge}.reached IN ${met}] AS ${far}`,
  );
  const near = sides.map(({ first, far }) => {
    const through = names.variable('through');
    return { first, far, through, text: `${met} + [${edge} IN ${far} | ${edge}.at] AS ${through}` };
  });
  const carried = sides.map(({ first }) => first).join(', ');
  const candidates = near
    .map(({ first, far, through }) => `[${edge} IN ${first} WHERE ${edge}.reached IN ${through}] + ${far}`)
    .join(' + ');
  const limited = lines(
    `UNWIND ${ids} AS ${id}`,
    `WITH ${id}`,
    `ORDER BY ${id}`,
    `LIMIT $${root.edges}`,
    `RETURN collect(${id}) AS ${few}`,
  );
  return lines(
    call(
      [...sides.flatMap(({ first, second }) => [first, second]), met].join(', '),
      lines(
        `WITH ${carried}, ${met}, ${far.join(', ')}`,
        `WITH ${carried}, ${sides.map((side) => side.far).join(', ')}, ${near.map(({ text }) => text).join(', ')}`,
        `RETURN ${candidates} AS ${all}`,
      ),
    ),
    idsIn(names, all, `[${edge} IN ${all} | ${edge}.id]`, ids),
    call(ids, limited),
    call(`${all}, ${few}`, `RETURN [${edge} IN ${all} WHERE ${edge}.id IN ${few}] AS ${result}`),
  );
}

function nodesOf(
  names: Names,
  root: PathsRoot,
  [start, goal]: readonly [string, string],
  edges: string,
  result: string,
  project: Project,
): string {
  const [edge, id, node] = [names.variable('edge'), names.variable('id'), names.variable('entity')];
  const ids = names.variable('ids');
  const { calls, expression } = project(names, { node, relationship: '' }, root.node);
  const all = `[${start}.id, ${goal}.id] + [${edge} IN ${edges} | ${edge}.from] + [${edge} IN ${edges} | ${edge}.to]`;
  return lines(
    idsIn(names, `${start}, ${goal}, ${edges}`, all, ids),
    call(
      ids,
      lines(
        `UNWIND ${ids} AS ${id}`,
        `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
        ...calls,
        `RETURN collect({id: ${node}.id, node: ${expression}}) AS ${result}`,
      ),
    ),
  );
}

function hopsOf(names: Names, root: PathsRoot, edges: string, result: string, project: Project): string {
  const edge = names.variable('edge');
  const [from, to, relationship] = [
    names.variable('from'),
    names.variable('to'),
    names.variable('relationship'),
  ];
  const { calls, expression } = project(names, { node: to, relationship }, root.hop);
  return lines(
    `UNWIND ${edges} AS ${edge}`,
    `MATCH (${from}:${NODE_LABEL} {id: ${edge}.from})-[${relationship}:${root.relationship}]->(${to}:${NODE_LABEL} {id: ${edge}.to})`,
    `WHERE ${relationship}.id = ${edge}.id`,
    ...calls,
    `RETURN collect({id: ${relationship}.id, from: ${from}.id, to: ${to}.id, hop: ${expression}}) AS ${result}`,
  );
}
