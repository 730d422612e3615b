import type { StatsRoot } from '../tree/statsRoot.js';
import type { PriceRoot } from './price.js';
import { labeled } from './rootRows.js';
import { connectionShares } from './valuesCost.js';

export const priceStats: PriceRoot<StatsRoot> = (pricing, root, path) =>
  root.tallies.flatMap(({ key, label, ...tally }) => {
    const asked = { ...tally, where: undefined, page: undefined };
    return connectionShares(pricing, asked, labeled(pricing, label), { path: `${path}.${key}`, sizes: [] });
  });
