import type { GraphValue, Statement } from '../graph/graph.js';
import { unreachable } from '../errors.js';
import type { Condition, Page, Plan, Value } from './plan.js';

/** How many rows a list without a size of its own is taken to have; so also what a condition looks through. */
const USUAL_LIST = 4;
/** How many rows a condition on related things is taken to be tried on, where it filters all nodes of a type. */
const ROWS_TRIED = 50;

/**
 * How much a plan can ask of the graph: the objects it can bring at most, one more for each total, and what
 * conditions on related things look at, which multiplies with each one inside another. Known before anything runs, because the
 * embedded engine cannot be interrupted.
 */
export function costOf(plan: Plan, parameters: Statement['parameters']): number {
  const { root } = plan;
  const values = (list: readonly Value[]) => valuesCost(list, parameters);
  switch (root.kind) {
    case 'lookup':
      return 1 + values(root.values);
    case 'lookups':
      return (parameters[root.parameter] as readonly GraphValue[]).length * (1 + values(root.values));
    case 'nodes':
      return connectionCost(root, parameters);
  }
}

function valuesCost(values: readonly Value[], parameters: Statement['parameters']): number {
  return values.reduce((sum, value) => sum + valueCost(value, parameters), 0);
}

function valueCost(value: Value, parameters: Statement['parameters']): number {
  switch (value.kind) {
    case 'property':
    case 'embedded':
    case 'relationshipType':
    case 'relationshipDirection':
      return 0;
    case 'one':
      return 1 + valuesCost(value.values, parameters);
    case 'list':
    case 'references':
      return listSize(value.limit, parameters) * (1 + valuesCost(value.values, parameters));
    case 'connection':
      return connectionCost(value, parameters);
    default:
      return unreachable(value);
  }
}

/** A list whose bound is not the client's is short by nature. */
function listSize(limit: string, parameters: Statement['parameters']): number {
  return limit.endsWith('_limit') ? USUAL_LIST : Number(parameters[limit]);
}

function connectionCost(
  connection: {
    readonly page: Page | undefined;
    readonly where: Condition | undefined;
    readonly total: boolean;
  },
  parameters: Statement['parameters'],
): number {
  const { page, where, total } = connection;
  const size = page ? Number(parameters[page.limit]) : 0;
  const rows = page ? size * (1 + valuesCost(page.node, parameters) + valuesCost(page.edge, parameters)) : 0;
  const tried = relatedConditions(where) * ('walk' in connection ? Math.max(size, USUAL_LIST) : ROWS_TRIED);
  return rows + (total ? 1 : 0) + tried * ((page ? 1 : 0) + (total ? 1 : 0));
}

function relatedConditions(condition: Condition | undefined): number {
  switch (condition?.kind) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, each) => sum + relatedConditions(each), 0);
    case 'not':
      return relatedConditions(condition.of);
    case 'related':
      return USUAL_LIST * (1 + relatedConditions(condition.where));
    default:
      return 0;
  }
}
