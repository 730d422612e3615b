import type { Value } from '../../plan/tree/values.js';
import type { Names } from '../names.js';
import type { Expression, Project } from '../projection.js';
import { call, lines } from '../text.js';
import { collected } from './sharedPages.js';

/** Nodes that are found for a parent. */
interface NodesOfParent {
  /** The variable that the subquery sees. */
  readonly parent: string;
  readonly node: string;
  readonly clauses: readonly string[];
  /** Whether there is at most one, which then comes back by itself. */
  readonly isOne?: true;
}

/** Compiles a subquery that finds nodes for a parent and collects the values of each, under the key of the value. */
export function collectEach(
  names: Names,
  project: Project,
  { parent, node, clauses, isOne }: NodesOfParent,
  value: { readonly key: string; readonly values: readonly Value[] },
): Expression {
  const result = names.variable(value.key);
  const { calls, expression, deferred } = project(names, { node, relationship: '' }, value.values);
  const below = collected(names, deferred);
  const list = `collect(${expression})`;
  const returned = `RETURN ${isOne ? `head(${list})` : list} AS ${result}${below.returned}`;
  return {
    calls: [call(parent, lines(...clauses, ...calls, returned))],
    expression: result,
    deferred: below.deferred,
  };
}
