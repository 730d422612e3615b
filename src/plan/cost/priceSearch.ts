import type { IndexQuery } from '../../search/terms.js';
import type { SearchRoot } from '../tree/searchRoot.js';
import { share, type PriceRoot } from './price.js';
import { valuesShares } from './valuesCost.js';

/**
 * Prices a search. All kept nodes come back, because they are ranked afterward. An entry that an index finds costs less
 * than a row (`FOUND_PER_ROW`), because it is only counted.
 */
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

/** The number of index entries that are gone through while one row is read. */
const FOUND_PER_ROW = 10;
