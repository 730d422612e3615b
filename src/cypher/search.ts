import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import { condition } from './condition.js';
import { indexedNodes } from './dialect.js';
import { variableName, type Names } from './names.js';
import type { Project } from './projection.js';
import { lines, map, where } from './text.js';

/**
 * The candidates of a search: what the index finds, the best of it by how many of the probes its terms hold (which
 * is the same on both engines, as their own scores are not), and of those what was asked for, with their texts.
 */
export function search(names: Names, engine: Engine, root: SearchRoot, project: Project): string {
  const node = names.variable(variableName(root.target));
  const [strength, probe] = [names.variable('strength'), names.variable('probe')];
  const of = { node, relationship: '' };
  const { calls, expression } = project(names, of, root.values);
  const holds = `${node}.${root.property} CONTAINS ${probe}.text`;
  const sum = `reduce(sum = 0, ${probe} IN $${root.probes} | sum + CASE WHEN ${holds} THEN ${probe}.weight ELSE 0 END)`;
  const candidate = map([
    ['id', `${node}.id`],
    ['kind', `${node}.searchKind`],
    ['fields', `${node}.searchFields`],
    ['texts', `${node}.searchTexts`],
    ['node', expression],
  ]);
  return lines(
    indexedNodes(engine, node, root),
    `WITH ${node}, ${sum} AS ${strength}`,
    where(root.where && condition(names, of, root.where)),
    `ORDER BY ${strength} DESC, ${node}.id`,
    `LIMIT $${root.kept}`,
    ...calls,
    `RETURN ${candidate} AS value`,
  );
}
