import type { RelationshipLookup, RelationshipRoot } from '../tree/lookupRoot.js';
import { share, type Place, type Price, type PriceRoot, type Pricing } from './price.js';
import { valuesShares } from './valuesCost.js';
import { ONE_ROW, rowsOfStep, type Brought } from './traversalRows.js';

export const priceRelationship: PriceRoot<RelationshipRoot> = (pricing, root, path) =>
  relationshipShares(pricing, root, ONE_ROW, { path, sizes: [] });

/** Prices the search for a relationship among all that its owner has of the types that this end owns. */
export function relationshipShares(
  pricing: Pricing,
  { types, values }: RelationshipLookup,
  rows: Brought,
  place: Place,
): Price {
  const owned = [
    { from: ['Entity'], types: types.from, direction: 'OUT' },
    { from: ['Entity'], types: types.to, direction: 'IN' },
  ] as const;
  const most = Math.max(...owned.map((step) => rowsOfStep(pricing.statistics, step, ONE_ROW)));
  const own = share(place, { objects: rows.count, found: rows.count * (1 + most) });
  return [own, ...valuesShares(pricing, values, rows, place)];
}
