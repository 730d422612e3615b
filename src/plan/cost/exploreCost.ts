import { conditionCost } from './conditionCost.js';
import { SEARCH } from '../roots/pathLimits.js';
import type { NeighborhoodRoot, PathsRoot, Walk } from '../plan.js';
import { share, type Price, type Pricing } from './price.js';
import { valuesShares } from './valuesCost.js';
import { ONE_ROW, rowsAlong, rowsOfAll, type Rows } from './walkRows.js';

/** Level by level: all relationships of each node that was reached are sorted, and so many of them followed. */
export function neighborhoodShares(pricing: Pricing, root: NeighborhoodRoot, path: string): Price {
  const { parameters, statistics } = pricing;
  const [limit, depth] = [Number(parameters[root.limit]), Number(parameters[root.depth])];
  const walk = anyWay(root.label, root.relationship);
  const most = statistics.nodes[root.label] ?? 0;
  let [from, edges, found, reached]: [Rows, number, number, number] = [ONE_ROW, 0, 0, 1];
  let conditions = 0;
  for (let level = 0; level < depth; level += 1) {
    const rows = rowsAlong(statistics, walk, from);
    const followed = Math.min(from.count * limit, rows);
    found += rows;
    conditions += conditionCost(pricing, root.where, { count: rows, distinct: false });
    edges += followed;
    from = { count: Math.min(followed, most), distinct: true };
    reached += from.count;
  }
  const count = Math.min(reached, 1 + most);
  const nodes = { count, distinct: true, shown: count };
  const all = root.omitted ? rowsAlong(statistics, walk, nodes) : 0;
  const tried = root.omitted ? conditionCost(pricing, root.where, { count: all, distinct: false }) : 0;
  const place = { path, sizes: [root.depth, root.limit] };
  const own = { objects: nodes.count + edges, found, conditions: conditions + tried, counts: all };
  const ties = { count: edges, distinct: false, shown: edges };
  return [
    share(place, own),
    ...valuesShares(pricing, root.values, nodes, place),
    ...valuesShares(pricing, root.edge, ties, place),
  ];
}

/** Every step of the search, and what is asked of everything that as many paths of that length can pass. */
export function pathsShares(pricing: Pricing, root: PathsRoot, path: string): Price {
  const { parameters, statistics } = pricing;
  const length = Number(parameters[root.maxLength]);
  const hops = Number(parameters[root.limit]) * length;
  const passed = Math.min(1 + hops, statistics.nodes[root.label] ?? 0);
  const nodes = { count: passed, distinct: true, shown: 1 + hops };
  const all = rowsOfAll(statistics, anyWay(root.label, root.relationship));
  // Either side follows each entity once, and what lies between is gone through on the way back.
  const found = Math.min(length * SEARCH.work, 2 * all);
  const conditions = conditionCost(pricing, root.where, { count: found, distinct: false });
  const place = { path, sizes: [root.limit] };
  return [
    share(place, { objects: nodes.shown + hops, found: length + 2 * found, conditions }),
    ...valuesShares(pricing, root.node, nodes, place),
    ...valuesShares(pricing, root.hop, { count: hops, distinct: false, shown: hops }, place),
  ];
}

function anyWay(label: string, relationship: string): Walk {
  const walk = { from: [label], relationship, direction: 'UNDIRECTED', target: label } as const;
  return { ...walk, label: undefined, representatives: false };
}
