import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import { condition } from './condition.js';
import { foundCounts, foundNode, foundNodes } from './dialect.js';
import { variableName, type Names } from './names.js';
import type { Project } from './projection.js';
import { call, lines, map, where } from './text.js';

/**
 * The best of what the index finds, with what was asked for and the texts to rank it by. What it finds for a question
 * counts only where that is everything; a question with more answers is common, and is put to the terms of the nodes
 * that others found. So the best are the same on both engines, as their own scores and choices are not.
 */
export function search(names: Names, engine: Engine, root: SearchRoot, project: Project): string {
  const node = names.variable(variableName(root.target));
  const [at, count, common] = [names.variable('at'), names.variable('count'), names.variable('common')];
  const [weight, strength] = [names.variable('weight'), names.variable('strength')];
  const { calls, expression } = project(names, { node, relationship: '' }, root.values);
  const isCommon = `${count} >= $${root.asks}[${at}].most`;
  return lines(
    foundCounts(engine, { at, count }, root),
    `WITH collect(CASE WHEN ${isCommon} THEN ${at} END) AS ${common}`,
    call(common, weighed(names, engine, root, { common, node, weight })),
    `WITH ${node}, ${weight} + ${probed(names, root, node, common)} AS ${strength}`,
    `ORDER BY ${strength} DESC, ${node}.searchOrder, ${node}.id`,
    `LIMIT $${root.kept}`,
    ...calls,
    `RETURN ${candidate(node, expression)} AS value`,
  );
}

/** What the index found, the best first: a node is worth, for each word, the most that a question about it gives. */
function weighed(
  names: Names,
  engine: Engine,
  root: SearchRoot,
  { common, node, weight }: { readonly [name in 'common' | 'node' | 'weight']: string },
): string {
  const [at, found] = [names.variable('at'), names.variable('found')];
  const [word, value] = [names.variable('word'), names.variable('value')];
  const ask = `$${root.asks}[${at}]`;
  return lines(
    foundNodes(engine, { at, common, found }, root),
    `WITH ${found}, ${ask}.word AS ${word}, ${ask}.value AS ${value}`,
    `WITH ${found}, ${word}, max(${value}) AS ${value}`,
    `WITH ${found}, sum(${value}) AS ${weight}`,
    foundNode(engine, { found, node, weight }, root),
    where(root.where && condition(names, { node, relationship: '' }, root.where)),
    `ORDER BY ${weight} DESC, ${node}.searchOrder, ${node}.id`,
    `LIMIT $${root.weighed}`,
    `RETURN ${node}, ${weight}`,
  );
}

/** What the common questions are worth for a node. */
function probed(names: Names, root: SearchRoot, node: string, common: string): string {
  const at = names.variable('at');
  const ask = `$${root.asks}[${at}]`;
  return `reduce(sum = 0, ${at} IN ${common} | sum + CASE WHEN ${node}.${root.property} CONTAINS ${ask}.probe THEN ${ask}.value ELSE 0 END)`;
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
