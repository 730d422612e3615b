import { unreachable } from '../../errors.js';
import type { Ask } from '../../search/terms.js';
import { neighborhoodShares, pathsShares } from './exploreCost.js';
import type { Plan, RelationshipLookup, Root, SearchRoot } from '../plan.js';
import { share, type Place, type Price, type Pricing } from './price.js';
import { labeled, rootRows } from './rootRows.js';
import { connectionShares, valuesShares } from './valuesCost.js';
import { ONE_ROW, rowsAlong, type Brought } from './walkRows.js';

/**
 * How much a plan can ask of the graph at most: the objects that it brings and the rows that it goes through for them,
 * known before anything runs, because the embedded engine cannot be interrupted. A pure function of the plan, the values
 * of a request, and the statistics of the graph.
 * @param path the name of the root field in the response
 */
export function priceOf({ root }: Plan, path: string, pricing: Pricing): Price {
  const place = { path, sizes: [] };
  switch (root.kind) {
    case 'relationship':
      return relationshipShares(pricing, root, ONE_ROW, place);
    case 'lookup':
    case 'lookups':
      return lookupShares(pricing, root, place);
    case 'nodes': {
      const { rows, where, beside } = rootRows(pricing, root);
      const own = share(place, { found: beside });
      return [own, ...connectionShares(pricing, { ...root, where }, rows, place)];
    }
    case 'stats':
      return root.tallies.flatMap(({ key, label, ...tally }) => {
        const asked = { ...tally, where: undefined, page: undefined };
        return connectionShares(pricing, asked, labeled(pricing, label), {
          path: `${path}.${key}`,
          sizes: [],
        });
      });
    case 'neighborhood':
      return neighborhoodShares(pricing, root, path);
    case 'paths':
      return pathsShares(pricing, root, path);
    case 'search':
      return searchShares(pricing, root, path);
    default:
      return unreachable(root);
  }
}

/**
 * An index finds what has an id. What has a code is found by an index on Neo4j only: the embedded engine goes through
 * all nodes of the label.
 */
function lookedThrough(
  { property, label }: Root & { kind: 'lookup' | 'lookups' },
  { statistics, readsInOrder }: Pricing,
): number {
  return readsInOrder || property === 'id' ? 1 : (statistics.nodes[label] ?? 0);
}

/** The ids tell by themselves which of them are of relationships. */
function lookupShares(pricing: Pricing, root: Root & { kind: 'lookup' | 'lookups' }, place: Place): Price {
  const { relationships, values } = root;
  const idsOf = (parameter: string): readonly unknown[] => [pricing.parameters[parameter]].flat();
  const places = relationships ? idsOf(relationships.stored) : [];
  const all = idsOf(root.parameter);
  const nodes = rowsOf(all.filter((_, at) => !places[at]));
  const others = rowsOf(all.filter((_, at) => places[at]));
  const own = share(place, { objects: nodes.count, found: nodes.count * lookedThrough(root, pricing) });
  return [
    ...(nodes.count > 0 ? [own, ...valuesShares(pricing, values, nodes, place)] : []),
    ...(relationships && others.count > 0 ? relationshipShares(pricing, relationships, others, place) : []),
  ];
}

function rowsOf(ids: readonly unknown[]): Brought {
  return { count: ids.length, distinct: new Set(ids).size === ids.length, shown: ids.length };
}

/** A relationship is looked for among all that its owner has of the types that either end owns. */
function relationshipShares(
  pricing: Pricing,
  { types, values }: RelationshipLookup,
  rows: Brought,
  place: Place,
): Price {
  const from = { from: ['Entity'], target: 'Entity', label: undefined, representatives: false };
  const owned = [
    { ...from, relationship: types.from, direction: 'OUT' },
    { ...from, relationship: types.to, direction: 'IN' },
  ] as const;
  const most = Math.max(...owned.map((walk) => rowsAlong(pricing.statistics, walk, ONE_ROW)));
  const own = share(place, { objects: rows.count, found: rows.count * (1 + most) });
  return [own, ...valuesShares(pricing, values, rows, place)];
}

/** Everything that is kept comes back, for it is ranked afterward. What an index finds is only counted together. */
function searchShares(pricing: Pricing, root: SearchRoot, path: string): Price {
  const { parameters, statistics } = pricing;
  const searchable = statistics.nodes[root.label] ?? 0;
  const asks = parameters[root.asks] as unknown as readonly Ask[];
  const found = asks.reduce((sum, { most }) => sum + Math.min(most, searchable), 0);
  const count = Math.min(Number(parameters[root.kept]), searchable);
  const kept = { count, distinct: true, shown: count };
  const place = { path, sizes: [] };
  const own = share(place, { objects: kept.count, found: found / FOUND_PER_ROW });
  return [own, ...valuesShares(pricing, root.values, kept, place)];
}

/** An index goes through so many of its entries while one row is read. */
const FOUND_PER_ROW = 10;
