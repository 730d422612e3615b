import type { NeighborhoodRoot } from '../tree/neighborhoodRoot.js';
import { anyTraversal } from './anyTraversal.js';
import { conditionCost } from './conditionCost.js';
import { share, sized, type PriceRoot, type Pricing } from './price.js';
import { valuesShares } from './valuesCost.js';
import { ONE_ROW, rowsAlong, type Rows } from './traversalRows.js';

/**
 * Prices a neighborhood, level by level: all relationships of each reached node are sorted, and the first of them, up
 * to the limit, are followed.
 */
export const priceNeighborhood: PriceRoot<NeighborhoodRoot> = (pricing, root, path) => {
  const { edges, found, reached, conditions } = followed(pricing, root);
  const count = Math.min(reached, 1 + nodesOf(pricing, root));
  const nodes = { count, distinct: true, shown: count };
  const all = root.omitted ? rowsAlong(pricing.statistics, traversalOf(root), nodes) : 0;
  const tried = root.omitted ? conditionCost(pricing, root.where, { count: all, distinct: false }) : 0;
  const place = sized(sized({ path, sizes: [] }, path, root.depth), path, root.limit);
  const own = { objects: nodes.count + edges, found, conditions: conditions + tried, counts: all };
  const ties = { count: edges, distinct: false, shown: edges };
  return [
    share(place, own),
    ...valuesShares(pricing, root.values, nodes, place),
    ...valuesShares(pricing, root.edge, ties, place),
  ];
};

interface Followed {
  /** Relationships that come back. */
  readonly edges: number;
  /** Relationships that are gone through. */
  readonly found: number;
  /** Nodes that are reached, each counted as often as it is reached. */
  readonly reached: number;
  readonly conditions: number;
}

function followed(pricing: Pricing, root: NeighborhoodRoot): Followed {
  const { parameters, statistics } = pricing;
  const [limit, depth] = [Number(parameters[root.limit]), Number(parameters[root.depth])];
  const sums = { edges: 0, found: 0, reached: 1, conditions: 0 };
  let from: Rows = ONE_ROW;
  for (let level = 0; level < depth; level += 1) {
    const rows = rowsAlong(statistics, traversalOf(root), from);
    const kept = Math.min(from.count * limit, rows);
    sums.found += rows;
    sums.conditions += conditionCost(pricing, root.where, { count: rows, distinct: false });
    sums.edges += kept;
    from = { count: Math.min(kept, nodesOf(pricing, root)), distinct: true };
    sums.reached += from.count;
  }
  return sums;
}

function traversalOf({ label, types }: NeighborhoodRoot): ReturnType<typeof anyTraversal> {
  return anyTraversal(label, types);
}

function nodesOf({ statistics }: Pricing, { label }: NeighborhoodRoot): number {
  return statistics.nodes[label] ?? 0;
}
