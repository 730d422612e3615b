import type { NeighborhoodRoot } from '../plan/plan.js';
import { NODE_LABEL } from '../schema/model.js';
import { condition } from './condition.js';
import { variableName, type Names } from './names.js';
import type { Project } from './projection.js';
import { call, lines, map, where } from './text.js';
import { byId } from './walk.js';

/** How many steps a statement has subqueries for; how many of them run is a parameter. */
const LEVELS = 3;

/**
 * A neighborhood, level by level: the relationships of the middle, then those of everything they lead to, each node
 * expanded once per level and no further than the limit, and at last every node that was reached.
 */
export function neighborhood(names: Names, root: NeighborhoodRoot, project: Project): string {
  const middle = names.variable('middle');
  const levels = Array.from({ length: LEVELS }, () => names.variable('edges'));
  const first = call(middle, expansion(names, root, middle, levels[0]!));
  const others = levels
    .slice(1)
    .map((level, index) => nextLevel(names, root, levels[index]!, index + 2, level));
  const nodes = names.variable('nodes');
  return lines(
    `MATCH ${byId(middle, root.label, `$${root.parameter}`)}`,
    first,
    ...others,
    reached(names, root, [middle, ...levels], nodes, project),
    `RETURN {nodes: ${nodes}, edges: ${levels.join(' + ')}} AS value`,
  );
}

/** The relationships of one node, by the names of what they lead to. */
function expansion(names: Names, root: NeighborhoodRoot, node: string, result: string): string {
  const { relationship, neighbor, match } = step(names, root, node);
  const edge = map([
    ['id', `${relationship}.id`],
    ['relationship', `type(${relationship})`],
    ['from', `startNode(${relationship}).id`],
    ['to', `endNode(${relationship}).id`],
    ['role', `${relationship}.role`],
    ['side', `${relationship}.side`],
    ['claimCount', `size(coalesce(${relationship}.claimIds, []))`],
    ['reached', `${neighbor}.id`],
  ]);
  return lines(
    match,
    `WITH ${relationship}, ${neighbor}`,
    `ORDER BY ${neighbor}.name, ${relationship}.id`,
    `LIMIT $${root.limit}`,
    `RETURN collect(${edge}) AS ${result}`,
  );
}

function step(names: Names, root: NeighborhoodRoot, node: string) {
  const relationship = names.variable('relationship');
  const neighbor = names.variable(variableName(root.target));
  const kept = root.where && condition(names, { node: neighbor, relationship }, root.where, true);
  const match = lines(`MATCH (${node})-[${relationship}:${root.relationship}]-(${neighbor})`, where(kept));
  return { relationship, neighbor, match };
}

function nextLevel(
  names: Names,
  root: NeighborhoodRoot,
  previous: string,
  level: number,
  result: string,
): string {
  const [edge, id, node] = [
    names.variable('edge'),
    names.variable('id'),
    names.variable(variableName(root.target)),
  ];
  const [found, one] = [names.variable('found'), names.variable('edge')];
  const ids = names.variable('ids');
  const body = lines(
    `UNWIND ${ids} AS ${id}`,
    `WITH ${id}`,
    `WHERE $${root.depth} >= ${level}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
    call(node, expansion(names, root, node, found)),
    `UNWIND ${found} AS ${one}`,
    `RETURN collect(${one}) AS ${result}`,
  );
  return lines(reachedIds(previous, previous, edge, ids), call(ids, body));
}

/** The different ids that were reached; `WITH DISTINCT` would compare whole rows, lists and all, on the embedded engine. */
function reachedIds(scope: string, edges: string, edge: string, result: string): string {
  return call(
    scope,
    lines(`UNWIND ${edges} AS ${edge}`, `RETURN collect(DISTINCT ${edge}.reached) AS ${result}`),
  );
}

/** Every node that was reached, with what was asked of it and how many relationships it has. */
function reached(
  names: Names,
  root: NeighborhoodRoot,
  [middle, ...levels]: readonly string[],
  result: string,
  project: Project,
): string {
  const [edge, id, node] = [
    names.variable('edge'),
    names.variable('id'),
    names.variable(variableName(root.target)),
  ];
  const { calls, expression } = project(names, { node, relationship: '' }, root.values);
  const { match } = step(names, root, node);
  const row = map([
    ['id', `${node}.id`],
    ['name', `${node}.name`],
    ['total', `COUNT { ${match.replace('\n', ' ')} }`],
    ['node', expression],
  ]);
  const ids = names.variable('ids');
  const scope = [middle, ...levels].join(', ');
  const all = `[{reached: ${middle}.id}] + ${levels.join(' + ')}`;
  const body = lines(
    `UNWIND ${ids} AS ${id}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
    ...calls,
    `RETURN collect(${row}) AS ${result}`,
  );
  return lines(reachedIds(scope, all, edge, ids), call(ids, body));
}
