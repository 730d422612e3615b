import type { FacetCount } from '../tree/counts.js';
import type { ConnectionValue } from '../tree/values.js';
import type { StoredIds } from '../tree/traversal.js';
import type { Pricing } from './price.js';
import { ONE_ROW, rowsAlong, type Brought, type Rows } from './traversalRows.js';

/** The rows from which a connection is made. */
export interface Connected {
  /** The number of these lists, one for each parent; `shown` is the number of their places in an answer. */
  readonly lists: number;
  readonly shown: number;
  /** The most rows of one list. */
  readonly longest: number;
  /** All rows of all lists. */
  readonly all: Rows;
  /** The label of the rows' nodes. */
  readonly label: string;
  /** Whether its page goes through no more rows than its own, and its total through none. */
  readonly inOrder: boolean;
}

/** Bounds the rows of a connection that follows relationships from its parents. */
export function related(pricing: Pricing, { traversal }: ConnectionValue, rows: Brought): Connected {
  if ('ids' in traversal) return named(pricing, traversal, rows);
  const all = {
    count: rowsAlong(pricing.statistics, traversal, rows),
    distinct: rows.count <= 1 && !traversal.representatives && traversal.parts === undefined,
  };
  return {
    lists: rows.count,
    shown: rows.shown,
    longest: rowsAlong(pricing.statistics, traversal, ONE_ROW),
    all,
    label: traversal.label,
    inOrder: false,
  };
}

/** Bounds the rows of a connection whose parents store the ids of its rows. */
function named(pricing: Pricing, { ids, target }: StoredIds, { count, shown }: Brought): Connected {
  const most = longest(pricing, ids);
  return {
    lists: count,
    shown,
    longest: most,
    all: { count: count * most, distinct: count <= 1 },
    label: target,
    inOrder: false,
  };
}

/** Returns the most ids in a stored list of ids. */
export function longest({ statistics }: Pricing, property: string): number {
  return statistics.lists[property] ?? 0;
}

/** Returns the rows that a facet goes through: all rows of the lists, and from each those along its traversals. */
export function facetRows(pricing: Pricing, { traversals }: FacetCount, { lists, all }: Connected): number {
  let rows = all;
  let sum = lists + 2 * all.count;
  for (const traversal of traversals) {
    rows = { count: rowsAlong(pricing.statistics, traversal, rows), distinct: false };
    sum += 2 * rows.count;
  }
  return sum;
}
