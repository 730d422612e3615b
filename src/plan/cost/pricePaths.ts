import { SEARCH } from '../roots/pathLimits.js';
import type { PathsRoot } from '../tree/pathsRoot.js';
import { anyTraversal } from './anyTraversal.js';
import { conditionCost } from './conditionCost.js';
import { share, sized, type PriceRoot } from './price.js';
import { valuesShares } from './valuesCost.js';
import { rowsOfAll } from './traversalRows.js';

/**
 * Prices every step of the search, and the values of everything that the most paths of the greatest length can pass.
 */
export const pricePaths: PriceRoot<PathsRoot> = (pricing, root, path) => {
  const { parameters, statistics } = pricing;
  const length = Number(parameters[root.maxLength]);
  const hops = Number(parameters[root.limit]) * length;
  const passed = Math.min(1 + hops, statistics.nodes[root.label] ?? 0);
  const nodes = { count: passed, distinct: true, shown: 1 + hops };
  const all = rowsOfAll(statistics, anyTraversal(root.label, root.types));
  // Each side follows each entity once, and the part between the ends is gone through again on the way back.
  const found = Math.min(length * SEARCH.work, 2 * all);
  const conditions = conditionCost(pricing, root.where, { count: found, distinct: false, repeats: 2 });
  const place = sized({ path, sizes: [] }, path, root.limit);
  return [
    share(place, { objects: nodes.shown + hops, found: length + 2 * found, conditions }),
    ...valuesShares(pricing, root.node, nodes, place),
    ...valuesShares(pricing, root.hop, { count: hops, distinct: false, shown: hops }, place),
  ];
};
