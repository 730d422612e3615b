import { unreachable } from '../../errors.js';
import { conditionCost } from './conditionCost.js';
import { facetRows, longest, related, type Connected } from './connected.js';
import type { FacetCount } from '../tree/counts.js';
import type { AskedOfList, ListValue, Page, Value } from '../tree/values.js';
import { share, sized, type Place, type Price, type Pricing, type Share } from './price.js';
import { ONE_ROW, rowsAlong, type Brought, type Rows } from './traversalRows.js';

/** Returns the cost of the values that are asked of each of these rows. */
export function valuesShares(pricing: Pricing, values: readonly Value[], rows: Brought, place: Place): Price {
  const weight = values.reduce((sum, value) => sum + weightOf(value), 0);
  const own = weight === 0 ? [] : [share(place, { objects: (rows.shown * weight) / VALUES_PER_OBJECT })];
  return [...own, ...values.flatMap((value) => valueShares(pricing, value, rows, place))];
}

/**
 * Returns the weight of a value in the answer: values of a long list, and values that aliases repeat, count. A citation
 * weighs as much as an object, because it is made of a dozen properties.
 */
function weightOf(value: Value): number {
  if (value.kind === 'citation') return VALUES_PER_OBJECT * value.copies;
  return value.kind === 'property' ? (value.holds ?? 0) : 0;
}

const VALUES_PER_OBJECT = 50;

function valueShares(pricing: Pricing, value: Value, rows: Brought, place: Place): Price {
  switch (value.kind) {
    case 'term':
      return [share(place, { objects: rows.shown * value.copies })];
    case 'embedded':
      return value.members.flatMap(({ values }) =>
        values.flatMap((each) => valueShares(pricing, each, rows, place)),
      );
    case 'property':
    case 'relationshipType':
    case 'relationshipDirection':
    case 'relationshipId':
    case 'claimCount':
    case 'citation':
      return [];
    case 'relationship':
    case 'startNode':
    case 'endNode': {
      const at = { path: value.shown.path, sizes: place.sizes };
      const brought = { ...rows, distinct: rows.count <= 1 };
      const own = share(at, { objects: rows.shown * value.shown.copies, found: rows.count });
      return [own, ...valuesShares(pricing, value.values, brought, at)];
    }
    case 'one': {
      const found = rowsAlong(pricing.statistics, value.traversal, rows);
      const brought = { ...rows, count: Math.min(rows.count, found), distinct: rows.count <= 1 };
      const at = { path: value.shown.path, sizes: place.sizes };
      return [
        share(at, { objects: brought.shown * value.shown.copies, found: rows.count + found }),
        ...valuesShares(pricing, value.values, brought, at),
      ];
    }
    case 'list':
      return listShares(
        pricing,
        value,
        (of) => rowsAlong(pricing.statistics, value.traversal, of),
        rows,
        place,
      );
    case 'references':
      return listShares(pricing, value, (of) => of.count * longest(pricing, value.property), rows, place);
    case 'connection':
      return connectionShares(pricing, value, related(pricing, value, rows), {
        path: value.path,
        sizes: place.sizes,
      });
    default:
      return unreachable(value);
  }
}

type Limited = Pick<ListValue, 'limit' | 'isAsked' | 'shown' | 'values'>;

function listShares(
  pricing: Pricing,
  { limit, isAsked, shown, values }: Limited,
  found: (of: Rows) => number,
  rows: Brought,
  place: Place,
): Price {
  const at = isAsked ? sized(place, shown.path, limit) : { ...place, path: shown.path };
  const size = sizeOf(pricing, limit);
  const brought = {
    count: Math.min(rows.count * size, found(rows)),
    distinct: rows.count <= 1,
    shown: rows.shown * Math.min(size, found(ONE_ROW)),
  };
  return [
    share(at, { objects: brought.shown * shown.copies, found: rows.count + found(rows) }),
    ...valuesShares(pricing, values, brought, at),
  ];
}

function sizeOf({ parameters }: Pricing, limit: string): number {
  return Number(parameters[limit]);
}

type ListSelection = Omit<AskedOfList, 'cursorParents'>;

/** Returns the cost of a connection: its page with everything inside it, its total, and its counts. */
export function connectionShares(pricing: Pricing, asked: ListSelection, of: Connected, place: Place): Price {
  const { where, page, total, counts } = asked;
  const tried = of.lists + of.all.count;
  const facets = counts.flatMap((each): readonly FacetCount[] =>
    each.kind === 'facets' ? each.of : [each.of],
  );
  const times = (page ? 1 : 0) + (total ? 1 : 0) + facets.length;
  const totals = total ? (of.inOrder && !where ? of.lists : tried) : 0;
  const own = share(page ? ofPage(place, page) : place, {
    objects: total ? of.shown : 0,
    conditions: times * conditionCost(pricing, where, of.all),
    counts: totals + facets.reduce((sum, facet) => sum + facetRows(pricing, facet, of), 0),
  });
  return page ? [own, ...pageShares(pricing, page, asked, of, place)] : [own];
}

function ofPage(place: Place, { limit, lookAhead }: Page): Place {
  return sized(place, place.path, limit, lookAhead ? 1 : 0);
}

function pageShares(
  pricing: Pricing,
  page: Page,
  { where }: ListSelection,
  { lists, shown, longest, all, label, inOrder }: Connected,
  place: Place,
): Price {
  const at = ofPage(place, page);
  const size = sizeOf(pricing, page.limit);
  const count = Math.min(lists * size, all.count);
  const brought = { count, distinct: all.distinct, shown: shown * Math.min(size, longest) };
  // The last key is the id; an index has one key before it.
  const isRead =
    inOrder && !where && page.order.length <= 2 && !page.order.some(({ byCodePoint }) => byCodePoint);
  const own: Share = share(at, {
    objects: brought.shown * page.shown.copies,
    found: lists + SORTED * (isRead ? count : all.count),
  });
  const nodes = page.sharedPage === undefined ? brought : leveled(pricing, label, brought);
  return [
    own,
    ...valuesShares(pricing, page.node, nodes, at),
    ...valuesShares(pricing, page.edge, { ...brought, distinct: false }, at),
  ];
}

/** The cost of a row that is sorted, in rows that are only gone through. */
const SORTED = 2;

/** Bounds the rows of a shared page by its nodes, because each node is asked once, however many rows lead to it. */
function leveled({ statistics }: Pricing, label: string, rows: Brought): Brought {
  return { ...rows, count: Math.min(rows.count, statistics.nodes[label] ?? rows.count), distinct: true };
}
