import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import { condition } from './condition.js';
import { foundNode, foundNodes } from './dialect.js';
import { variableName, type Names } from './names.js';
import type { Project } from './projection.js';
import { lines, map, where } from './text.js';

/**
 * The best of what the index finds, with what was asked for and the texts to rank it by. What it finds for a question
 * counts only where that is everything; a question with more answers is common, and is put to the terms of the nodes
 * that others found. So the best are the same on both engines, as their own scores and choices are not. A node is
 * worth, for each word, the most that a question about it gives.
 *
 * None of this is in a subquery that is handed what was found: Neo4j would count it anew for every row that is sorted.
 */
export function search(names: Names, engine: Engine, root: SearchRoot, project: Project): string {
  const node = names.variable(variableName(root.target));
  const [at, found, common] = [names.variable('at'), names.variable('found'), names.variable('common')];
  const [word, value] = [names.variable('word'), names.variable('value')];
  const [weight, strength] = [names.variable('weight'), names.variable('strength')];
  const [place, id, terms] = [names.variable('place'), names.variable('id'), names.variable('terms')];
  const { calls, expression } = project(names, { node, relationship: '' }, root.values);
  const ask = `$${root.asks}[${at}]`;
  return lines(
    foundNodes(engine, names, { at, common, found }, root),
    `WITH ${common}, ${found}, ${ask}.word AS ${word}, ${ask}.value AS ${value}`,
    `WITH ${common}, ${found}, ${word}, max(${value}) AS ${value}`,
    `WITH ${common}, ${found}, sum(${value}) AS ${weight}`,
    foundNode(engine, { common, found, node, weight }, root),
    where(root.where && condition(names, { node, relationship: '' }, root.where)),
    `WITH ${common}, ${node}, ${weight}, ${node}.searchOrder AS ${place}, ${node}.id AS ${id}`,
    `ORDER BY ${weight} DESC, ${place}, ${id}`,
    `LIMIT $${root.weighed}`,
    `WITH ${common}, ${node}, ${weight}, ${place}, ${id}, ${node}.${root.property} AS ${terms}`,
    `WITH ${node}, ${place}, ${id}, ${weight} + ${probed(names, root, terms, common)} AS ${strength}`,
    `ORDER BY ${strength} DESC, ${place}, ${id}`,
    `LIMIT $${root.kept}`,
    ...calls,
    `RETURN ${candidate(node, expression)} AS value`,
  );
}

/** What the common questions are worth for a node with these terms. */
function probed(names: Names, root: SearchRoot, terms: string, common: string): string {
  const at = names.variable('question');
  const ask = `$${root.asks}[${at}]`;
  return `reduce(sum = 0, ${at} IN ${common} | sum + CASE WHEN ${terms} CONTAINS ${ask}.probe THEN ${ask}.value ELSE 0 END)`;
}

function candidate(node: string, expression: string): string {
  return map([
    ['id', `${node}.id`],
    ['kind', `${node}.searchKind`],
    ['fields', `${node}.searchFields`],
    ['texts', `${node}.searchTexts`],
    ['node', expression],
  ]);
}
