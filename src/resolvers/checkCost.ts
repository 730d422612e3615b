import { ExpectedError } from '../errors.js';
import type { Plan } from '../plan/plan.js';
import type { Price } from '../plan/price.js';
import type { Ready } from './planner.js';

/**
 * Refuses an operation whose root fields may cost more than the limit together.
 * @throws ExpectedError OPERATION_TOO_LARGE that says what costs most, and what to ask for instead
 */
export function checkCost(fields: ReadonlyMap<string, Ready>, maximum: number): void {
  const costs = [...fields].map(([key, ready]) => ({ key, ...ready }));
  const sum = costs.reduce((total, { cost }) => total + cost, 0);
  if (sum <= maximum) return;
  const { key, cost, prepared, price } = costs.sort((left, right) => right.cost - left.cost)[0]!;
  const remedy =
    cost > maximum ? remedyOf(prepared.plan, price) : 'Ask for its root fields in several operations.';
  throw new ExpectedError(
    'OPERATION_TOO_LARGE',
    `The operation can ask for ${sum} objects, ${cost} of them in \`${key}\`; ${maximum} is the limit (PARLEY_MAX_COST). ${remedy}`,
  );
}

/** What to do about what costs most. */
function remedyOf({ root }: Plan, { objects, conditions, counts }: Price): string {
  if (conditions > objects && conditions >= counts)
    return 'Most are what conditions on related things look at: give fewer of them, nested less, or ask for page, total and counts apart.';
  if (counts > objects)
    return 'Most are counted: name fewer facets with `of`, or ask for facets and buckets apart.';
  switch (root.kind) {
    case 'neighborhood':
      return 'Ask for a smaller `depth` or `first`, or for less of each node.';
    case 'paths':
      return 'Ask for less of each node and hop.';
    case 'lookups':
      return 'Ask for fewer ids, or for less of each.';
    default:
      return 'Ask for smaller pages with `first`, or for fewer levels.';
  }
}
