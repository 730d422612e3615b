import type { GraphValue, Statement } from '../graph/graph.js';
import { unreachable } from '../errors.js';
import type { Ask } from '../search/terms.js';
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
import { FREE, objects, sum, times, totalOf, type Price } from './price.js';

/** How many rows a list without a size of its own is taken to have; so also what a condition looks through. */
const USUAL_LIST = 4;
/** How many rows a condition on related things is taken to be tried on, where it filters all nodes of a type. */
const ROWS_TRIED = 50;

/**
 * How much a plan can ask of the graph: the objects it can bring at most, one more for each total, and what
 * conditions on related things look at, which multiplies with each one inside another. Known before anything runs, because the
 * embedded engine cannot be interrupted.
 */
export function priceOf(plan: Plan, parameters: Statement['parameters']): Price {
  const { root } = plan;
  switch (root.kind) {
    case 'lookup':
      return objectPrice(root.values, parameters);
    case 'lookups':
      return times(
        (parameters[root.parameter] as readonly GraphValue[]).length,
        objectPrice(root.values, parameters),
      );
    case 'nodes':
      return sum([objects(root.about ? 1 : 0), connectionPrice(root, parameters)]);
    case 'stats':
      return sum(
        root.tallies.map((tally) =>
          connectionPrice({ ...tally, where: undefined, page: undefined }, parameters),
        ),
      );
    case 'neighborhood':
      return neighborhoodPrice(root, parameters);
    case 'paths':
      return objects(pathsCost(root, parameters));
    case 'search':
      return objects(searchCost(root, parameters));
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

/**
 * Everything that is kept comes back, for it is ranked afterward. What an index finds is only counted together, which
 * costs far less than an object each.
 */
function searchCost(root: SearchRoot, parameters: Statement['parameters']): number {
  const asks = parameters[root.asks] as unknown as readonly Ask[];
  const found = asks.reduce((sum, { most }) => sum + most, 0);
  return (
    Math.ceil(found / FOUND_PER_OBJECT) +
    Number(parameters[root.kept]) * (1 + valuesCost(root.values, parameters))
  );
}

const FOUND_PER_OBJECT = 100;

/** Every node may lead to as many as the limit says, on every level. */
function neighborhoodPrice(root: NeighborhoodRoot, parameters: Statement['parameters']): Price {
  const [limit, depth] = [Number(parameters[root.limit]), Number(parameters[root.depth])];
  const levels = Array.from({ length: depth }, (_, level) => limit ** (level + 1));
  const edges = levels.reduce((all, each) => all + each, 0);
  const conditions = { ...FREE, conditions: relatedConditions(root.where) };
  return times(1 + edges, sum([objects(2), conditions, valuesPrice(root.values, parameters)]));
}

function valuesCost(values: readonly Value[], parameters: Statement['parameters']): number {
  return totalOf(valuesPrice(values, parameters));
}

/** An object, and what is asked of it. */
function objectPrice(values: readonly Value[], parameters: Statement['parameters']): Price {
  return sum([objects(1), valuesPrice(values, parameters)]);
}

function valuesPrice(values: readonly Value[], parameters: Statement['parameters']): Price {
  return sum(values.map((value) => valuePrice(value, parameters)));
}

function valuePrice(value: Value, parameters: Statement['parameters']): Price {
  switch (value.kind) {
    case 'property':
      return objects(Math.ceil((value.holds ?? 0) / VALUES_PER_OBJECT));
    case 'embedded':
    case 'relationshipType':
    case 'relationshipDirection':
      return FREE;
    case 'one':
      return objectPrice(value.values, parameters);
    case 'list':
    case 'references':
      return times(listSize(value.limit, parameters), objectPrice(value.values, parameters));
    case 'connection':
      return connectionPrice(value, parameters);
    default:
      return unreachable(value);
  }
}

/** Values of a long list cost what they weigh in the answer, which is far less than an object each. */
const VALUES_PER_OBJECT = 50;

/** A list whose bound is not the client's is short by nature. */
function listSize(limit: string, parameters: Statement['parameters']): number {
  return limit.endsWith('_limit') ? USUAL_LIST : Number(parameters[limit]);
}

function connectionPrice(
  connection: Pick<ConnectionValue, 'page' | 'where' | 'total' | 'counts'>,
  parameters: Statement['parameters'],
): Price {
  const { page, where, total, counts } = connection;
  const size = page ? Number(parameters[page.limit]) : 0;
  const rows = page ? times(size, objectPrice([...page.node, ...page.edge], parameters)) : FREE;
  const tried = relatedConditions(where) * ('walk' in connection ? Math.max(size, USUAL_LIST) : ROWS_TRIED);
  const counted = countsCost(counts);
  const parts = (page ? 1 : 0) + (total ? 1 : 0) + Math.sign(counted);
  return sum([rows, { objects: total ? 1 : 0, conditions: tried * parts, counts: counted }]);
}

/** Each count goes over all rows, of which there may be many. */
function countsCost(counts: readonly Counts[]): number {
  const of = counts.map((each) => (each.kind === 'facets' ? each.of.length : 1));
  return of.reduce((all, each) => all + each * COUNT_COST, 0);
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
      return (condition.toOne ? 1 : USUAL_LIST) * (1 + relatedConditions(condition.where));
    case 'spoken':
      return USUAL_LIST * (1 + relatedConditions(condition.by));
    default:
      return 0;
  }
}
