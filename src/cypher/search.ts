import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import { condition } from './condition.js';
import { askedIndex, foundNode } from './dialect.js';
import { variableName, type Names } from './names.js';
import type { Project } from './projection.js';
import { lines, map, where } from './text.js';

/**
 * The best of what the index finds, with what was asked for and the texts to rank it by. A node is worth, for each
 * word of the query, the most that a question about it gives; a question whose answers are more than an index may
 * find, so that which of them it finds is its own choice, gives next to nothing. So the best are the same on both
 * engines, as their own scores are not.
 */
export function search(names: Names, engine: Engine, root: SearchRoot, project: Project): string {
  const node = names.variable(variableName(root.target));
  const [at, found, word] = [names.variable('at'), names.variable('found'), names.variable('word')];
  const [one, value, weight] = [names.variable('one'), names.variable('value'), names.variable('weight')];
  const of = { node, relationship: '' };
  const { calls, expression } = project(names, of, root.values);
  const worth = `CASE WHEN size(${found}) < $${root.found} THEN $${root.asks}[${at}].value ELSE 1 END`;
  const candidate = map([
    ['id', `${node}.id`],
    ['kind', `${node}.searchKind`],
    ['fields', `${node}.searchFields`],
    ['texts', `${node}.searchTexts`],
    ['node', expression],
  ]);
  return lines(
    askedIndex(engine, { at, found }, root),
    `WITH ${found}, $${root.asks}[${at}].word AS ${word}, ${worth} AS ${value}`,
    `UNWIND ${found} AS ${one}`,
    `WITH ${one}, ${word}, max(${value}) AS ${value}`,
    `WITH ${one}, sum(${value}) AS ${weight}`,
    foundNode(engine, { one, node, weight }, root),
    where(root.where && condition(names, of, root.where)),
    `ORDER BY ${weight} DESC, ${node}.searchOrder, ${node}.id`,
    `LIMIT $${root.kept}`,
    ...calls,
    `RETURN ${candidate} AS value`,
  );
}
