import type { GraphValue, Statement } from '../graph/graph.js';
import { unreachable } from '../errors.js';
import type {
  Condition,
  ConnectionValue,
  Counts,
  NeighborhoodRoot,
  PathsRoot,
  Plan,
  SearchRoot,
  Value,
} from './plan.js';

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
      return root.about.length + connectionCost(root, parameters);
    case 'stats':
      return root.tallies.reduce(
        (sum, tally) => sum + connectionCost({ ...tally, where: undefined, page: undefined }, parameters),
        0,
      );
    case 'neighborhood':
      return neighborhoodCost(root, parameters);
    case 'paths':
      return pathsCost(root, parameters);
    case 'search':
      return searchCost(root, parameters);
  }
}

/** Every step of the search, and what is asked of everything that as many paths of that length can pass. */
function pathsCost(root: PathsRoot, parameters: Statement['parameters']): number {
  const length = Number(parameters[root.maxLength]);
  const hops = Number(parameters[root.limit]) * length;
  const nodes = (1 + hops) * (1 + valuesCost(root.node, parameters));
  return length * STEP_COST + nodes + hops * (1 + valuesCost(root.hop, parameters));
}

/** A step of a search goes along as many relationships as such a number of objects has, with its way back. */
const STEP_COST = 100;

/** Everything that is kept comes back, for it is ranked afterward; choosing it costs less than an object each. */
function searchCost(root: SearchRoot, parameters: Statement['parameters']): number {
  const number = (name: string) => Number(parameters[name]);
  return number(root.candidates) / 2 + number(root.kept) * (1 + valuesCost(root.values, parameters));
}

/** Every node may lead to as many as the limit says, on every level. */
function neighborhoodCost(root: NeighborhoodRoot, parameters: Statement['parameters']): number {
  const [limit, depth] = [Number(parameters[root.limit]), Number(parameters[root.depth])];
  const levels = Array.from({ length: depth }, (_, level) => limit ** (level + 1));
  const edges = levels.reduce((sum, each) => sum + each, 0);
  return (1 + edges) * (2 + relatedConditions(root.where) + valuesCost(root.values, parameters));
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
  connection: Pick<ConnectionValue, 'page' | 'where' | 'total' | 'counts'>,
  parameters: Statement['parameters'],
): number {
  const { page, where, total, counts } = connection;
  const size = page ? Number(parameters[page.limit]) : 0;
  const rows = page ? size * (1 + valuesCost(page.node, parameters) + valuesCost(page.edge, parameters)) : 0;
  const tried = relatedConditions(where) * ('walk' in connection ? Math.max(size, USUAL_LIST) : ROWS_TRIED);
  const counted = countsCost(counts);
  return rows + (total ? 1 : 0) + counted + tried * ((page ? 1 : 0) + (total ? 1 : 0) + Math.sign(counted));
}

/** Each count goes over all rows, of which there may be many. */
function countsCost(counts: readonly Counts[]): number {
  const of = counts.map((each) => (each.kind === 'facets' ? each.of.length : 1));
  return of.reduce((sum, each) => sum + each * COUNT_COST, 0);
}

const COUNT_COST = 20;

function relatedConditions(condition: Condition | undefined): number {
  switch (condition?.kind) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, each) => sum + relatedConditions(each), 0);
    case 'not':
      return relatedConditions(condition.of);
    case 'related':
      return USUAL_LIST * (1 + relatedConditions(condition.where));
    case 'spoken':
      return USUAL_LIST * (1 + relatedConditions(condition.by));
    default:
      return 0;
  }
}
