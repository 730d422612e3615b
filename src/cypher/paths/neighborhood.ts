import type { NeighborhoodRoot } from '../../plan/tree/neighborhoodRoot.js';
import type { CompileRoot } from '../compiling.js';
import { condition } from '../condition.js';
import { variableName, type Names } from '../names.js';
import type { Project } from '../projection.js';
import { call, lines, map, where } from '../text.js';
import { byId, typesOf } from '../traversal.js';

/**
 * Compiles a neighborhood, level by level: the relationships of the middle, then those of all its neighbors, and so on.
 * Each node is expanded once in a level and no further than the limit. At the end come the values of every reached
 * node.
 */
export const neighborhood: CompileRoot<NeighborhoodRoot> = ({ names, project }, root) => {
  const middle = names.variable('middle');
  const first = firstLevel(names, root, middle, project);
  const second = nextLevel(names, root, first.near, 2, project);
  const third = nextLevel(names, root, second.near, 3, project);
  const levels = [first, second, third];
  const nodes = names.variable('nodes');
  const near = [middle, ...levels.map((level) => level.near)];
  return {
    clauses: [
      `MATCH ${byId(middle, root.label, `$${root.parameter}`)}`,
      ...levels.map(({ text }) => text),
      reached(names, root, near, nodes, project),
    ],
    returns: `{nodes: ${nodes}, edges: ${levels.map(({ edges }) => edges).join(' + ')}} AS value`,
  };
};

/** A subquery, and its two lists: relationships, and the nodes to which they lead, each once. */
interface Level {
  readonly text: string;
  readonly edges: string;
  readonly near: string;
}

function firstLevel(names: Names, root: NeighborhoodRoot, middle: string, project: Project): Level {
  const { expanded, collected, ...level } = expansion(names, root, middle, project);
  return { ...level, text: call(middle, lines(expanded, collected)) };
}

/** Expands every node of the level before by itself. A parameter holds the number of levels that run. */
function nextLevel(
  names: Names,
  root: NeighborhoodRoot,
  previous: string,
  depth: number,
  project: Project,
): Level {
  const node = names.variable(variableName(root.target));
  const { expanded, rows, collected, ...level } = expansion(names, root, node, project);
  const body = lines(
    `UNWIND ${previous} AS ${node}`,
    `WITH ${node}`,
    `WHERE $${root.depth} >= ${depth}`,
    call(node, lines(expanded, rows)),
    collected,
  );
  return { ...level, text: call(previous, body) };
}

/**
 * Expands one node: its relationships, sorted by the names of the neighbors, as rows and as lists. The values that are
 * asked of relationships are read here, because from a list of relationships the embedded engine would read the nodes
 * of the same numbers.
 */
function expansion(names: Names, root: NeighborhoodRoot, node: string, project: Project) {
  const { relationship, neighbor, match } = step(names, root, node);
  const [edges, near] = [names.variable('edges'), names.variable('near')];
  const expanded = lines(
    match,
    `WITH ${relationship}, ${neighbor}`,
    `ORDER BY ${neighbor}.name, ${relationship}.id`,
    `LIMIT $${root.limit}`,
  );
  const rows = `RETURN ${relationship}, ${neighbor}`;
  const { calls, expression } = project(names, { node: '', relationship }, root.edge);
  const collected = lines(
    ...calls,
    `RETURN collect(${tieOf(relationship, expression)}) AS ${edges}, collect(DISTINCT ${neighbor}) AS ${near}`,
  );
  return { expanded, rows, collected, edges, near };
}

/**
 * Writes a relationship: its ends and its id, by which a neighborhood is arranged, and the values that were asked of
 * it.
 */
function tieOf(relationship: string, edge: string): string {
  return map([
    ['id', `${relationship}.id`],
    ['from', `startNode(${relationship}).id`],
    ['to', `endNode(${relationship}).id`],
    ['edge', edge],
  ]);
}

function step(names: Names, root: NeighborhoodRoot, node: string) {
  const relationship = names.variable('relationship');
  const neighbor = names.variable(variableName(root.target));
  const kept = root.where && condition(names, { node: neighbor, relationship }, root.where, true);
  const match = lines(`MATCH (${node})-[${relationship}:${typesOf(root.types)}]-(${neighbor})`, where(kept));
  return { relationship, neighbor, match };
}

/**
 * Reads every reached node once: the values asked of it and, if omitted relationships are asked for, their total
 * number.
 */
function reached(
  names: Names,
  root: NeighborhoodRoot,
  [middle, ...near]: readonly string[],
  result: string,
  project: Project,
): string {
  const node = names.variable(variableName(root.target));
  const { calls, expression } = project(names, { node, relationship: '' }, root.values);
  const row = map([
    ['id', `${node}.id`],
    ['name', `${node}.name`],
    ...(root.omitted ? [['total', totalOf(names, root, node)] as const] : []),
    ['node', expression],
  ]);
  const body = lines(
    `UNWIND [${middle}] + ${near.join(' + ')} AS ${node}`,
    `WITH DISTINCT ${node}`,
    ...calls,
    `RETURN collect(${row}) AS ${result}`,
  );
  return call([middle, ...near].join(', '), body);
}

function totalOf(names: Names, root: NeighborhoodRoot, node: string): string {
  return `COUNT { ${step(names, root, node).match.replace('\n', ' ')} }`;
}
