import type { LookupRoot } from '../tree/lookupRoot.js';
import { share, type Price, type PriceRoot, type Pricing } from './price.js';
import { relationshipShares } from './priceRelationship.js';
import { valuesShares } from './valuesCost.js';
import type { Brought } from './traversalRows.js';

/** Prices a lookup. The ids themselves tell which of them are those of relationships. */
export const priceLookup: PriceRoot<LookupRoot> = (pricing, root, path) => {
  const { relationships, values } = root;
  const place = { path, sizes: [] };
  const idsOf = (parameter: string): readonly unknown[] => [pricing.parameters[parameter]].flat();
  const places = relationships ? idsOf(relationships.stored) : [];
  const all = idsOf(root.parameter);
  const nodes = rowsOf(all.filter((_, at) => !places[at]));
  const others = rowsOf(all.filter((_, at) => places[at]));
  const own = share(place, { objects: nodes.count, found: nodes.count * lookedThrough(root, pricing) });
  const ofNodes: Price = nodes.count > 0 ? [own, ...valuesShares(pricing, values, nodes, place)] : [];
  if (!relationships || others.count === 0) return ofNodes;
  return [...ofNodes, ...relationshipShares(pricing, relationships, others, place)];
};

/**
 * Returns the number of nodes that are gone through for one object. An index finds ids. An index finds codes and
 * identifiers on Neo4j only, because the embedded engine goes through all nodes of the label. From a part one step leads
 * to its object.
 */
function lookedThrough({ property, label, part }: LookupRoot, { statistics, readsInOrder }: Pricing): number {
  const beyond = part ? 1 : 0;
  return (
    beyond + (readsInOrder || property === 'id' ? 1 : (statistics.nodes[part?.traversal.label ?? label] ?? 0))
  );
}

function rowsOf(ids: readonly unknown[]): Brought {
  return { count: ids.length, distinct: new Set(ids).size === ids.length, shown: ids.length };
}
