import type { ListRoot } from '../tree/listRoot.js';
import { share, type PriceRoot } from './price.js';
import { rootRows } from './rootRows.js';
import { connectionShares } from './valuesCost.js';

export const priceList: PriceRoot<ListRoot> = (pricing, root, path) => {
  const place = { path, sizes: [] };
  const { rows, where, beside } = rootRows(pricing, root);
  const own = share(place, { found: beside });
  return [own, ...connectionShares(pricing, { ...root, where }, rows, place)];
};
