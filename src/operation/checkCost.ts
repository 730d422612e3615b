import { ExpectedError } from '../errors.js';
import { costOf, costOfObjects, costOfShare, type Price, type Share, type Size } from '../plan/cost/price.js';
import { sizeOf } from '../plan/cost/statistics.js';
import type { PreparedField } from './preparedOperation.js';
import { kindOf } from './rootKinds.js';

/** The number of times that an operation may go through all nodes and relationships of its graph. */
const TIMES_ALL = 5;

interface Limits {
  /** The most that all of it may cost. */
  readonly all: number;
  /** The most that its objects may cost. */
  readonly objects: number;
}

/**
 * Refuses an operation if its root fields together may cost more than is allowed. The limit on rows grows with the
 * graph, so that no list is too dear only because the graph is large. The limit on objects does not, because a page has
 * as many objects in any graph.
 * @param maximum the most that may come back, and that may be gone through in a small graph, in rows
 * @throws ExpectedError OPERATION_TOO_LARGE that names the dearest list, and the page size that would do
 */
export function checkCost(fields: ReadonlyMap<string, PreparedField>, maximum: number): void {
  const [first] = fields.values();
  if (!first) return;
  const limits = { all: maximum + TIMES_ALL * sizeOf(first.pricing.statistics), objects: maximum };
  const price = [...fields.values()].flatMap((field) => field.price);
  if (isWithin(price, limits)) return;
  const [[key, dear]] = [...fields].sort(([, one], [, other]) => other.cost - one.cost) as [
    [string, PreparedField],
  ];
  const others = [...fields].flatMap(([other, { price }]) => (other === key ? [] : price));
  const list = dearestOf(dear.price);
  const remedy = isWithin(dear.price, limits)
    ? 'Ask for its root fields in several operations.'
    : remedyFor(list, { key, field: dear, others, limits });
  throw new ExpectedError('OPERATION_TOO_LARGE', `${excess(price, limits)} ${dearest(list)} ${remedy}`);
}

function isWithin(price: Price, limits: Limits): boolean {
  return costOf(price) <= limits.all && costOfObjects(price) <= limits.objects;
}

function dearestOf(price: Price): Share {
  return price.reduce((most, each) => (costOfShare(each) > costOfShare(most) ? each : most));
}

function excess(price: Price, { all, objects }: Limits): string {
  const cost = costOf(price);
  return cost > all
    ? `The operation may cost ${written(cost)}, and ${written(all)} is the limit in this graph (PARLEY_MAX_COST): 1 for each row that it reads, 10 for each object of the answer.`
    : `The objects that the operation can return cost ${written(costOfObjects(price))}, 10 each, and ${written(objects)} is the limit (PARLEY_MAX_COST).`;
}

function dearest(list: Share): string {
  return `The dearest part is \`${list.path}\`, with ${written(costOfShare(list))}.`;
}

/** Writes a cost. The digits of a number mean nothing beyond the greatest that it can hold exactly. */
function written(cost: number): string {
  return cost <= Number.MAX_SAFE_INTEGER ? String(Math.ceil(cost)) : 'more than 9 quadrillion';
}

/** The root field that costs too much, and the price of the others. */
interface TooDear {
  readonly key: string;
  readonly field: PreparedField;
  readonly others: Price;
  readonly limits: Limits;
}

/**
 * Suggests the page size that is small enough for the dearest list, for one around it, or for all of these; else the
 * parts to leave out.
 */
function remedyFor(list: Share, dear: TooDear): string {
  const sizes = [...list.sizes].reverse();
  for (const tried of [...sizes.map((each) => [each]), sizes]) {
    const size = sizeThatDoes(dear, tried);
    if (size === undefined) continue;
    const paths = tried.map(({ path }) => `\`${path}\``);
    return `A page of ${size} is small enough for ${paths.reverse().join(' and ')} (\`first: ${size}\`).`;
  }
  return whatToLeaveOut(list);
}

function whatToLeaveOut(list: Share): string {
  const half = costOfShare(list) / 2;
  if (list.conditions > half)
    return 'Conditions make up most of it: give fewer of them, nest them less, or give fewer values.';
  if (list.counts > half)
    return 'Counts make up most of it: leave out `totalCount`, or name fewer facets with `of`.';
  return 'Ask for fewer levels, or for less in each.';
}

/** Returns the greatest size, less than the one asked for, with which the operation costs no more than is allowed. */
function sizeThatDoes({ key, field, others, limits }: TooDear, sizes: readonly Size[]): number | undefined {
  const { planned, pricing } = field;
  const { root } = planned.plan;
  const asked = ({ parameter }: Size): number => Number(pricing.parameters[parameter]);
  const does = (size: number): boolean => {
    const given = sizes.map((each) => [each.parameter, Math.min(asked(each), size + each.ahead)]);
    const parameters = { ...pricing.parameters, ...(Object.fromEntries(given) as typeof pricing.parameters) };
    return isWithin([...others, ...kindOf(root).price({ ...pricing, parameters }, root, key)], limits);
  };
  let [low, high] = [0, Math.max(0, ...sizes.map(asked))];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) low = middle;
    else high = middle;
  }
  return low > 0 ? low : undefined;
}
