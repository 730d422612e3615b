import type { IndexQuery } from '../../search/terms.js';
import type { SearchRoot } from '../tree/searchRoot.js';
import { share, type PriceRoot } from './price.js';
import { valuesShares } from './valuesCost.js';

/** Everything that is kept comes back, for it is ranked afterward. What an index finds is only counted together. */
export const priceSearch: PriceRoot<SearchRoot> = (pricing, root, path) => {
  const { parameters, statistics } = pricing;
  const searchable = statistics.nodes[root.label] ?? 0;
  const asks = parameters[root.asks] as unknown as readonly IndexQuery[];
  const found = asks.reduce((sum, { most }) => sum + Math.min(most, searchable), 0);
  const count = Math.min(Number(parameters[root.kept]), searchable);
  const kept = { count, distinct: true, shown: count };
  const place = { path, sizes: [] };
  const own = share(place, { objects: kept.count, found: found / FOUND_PER_ROW });
  return [own, ...valuesShares(pricing, root.values, kept, place)];
};

/** An index goes through so many of its entries while one row is read. */
const FOUND_PER_ROW = 10;
