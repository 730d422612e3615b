import type { FacetCount } from '../tree/counts.js';
import type { ConnectionValue } from '../tree/values.js';
import type { StoredIds } from '../tree/traversal.js';
import type { Pricing } from './price.js';
import { ONE_ROW, rowsAlong, type Brought, type Rows } from './traversalRows.js';

/** The rows that a connection is made of. */
export interface Connected {
  /** How many of these lists there are, one for each parent, and in how many places of an answer. */
  readonly lists: number;
  readonly shown: number;
  /** The most rows that one of them has. */
  readonly longest: number;
  /** All rows of all of them. */
  readonly all: Rows;
  /** The label of their nodes. */
  readonly label: string;
  /** Whether no more rows than those of a page need be gone through for it, and none for the total. */
  readonly inOrder: boolean;
}

/** What is related to parents. */
export function related(pricing: Pricing, { traversal }: ConnectionValue, rows: Brought): Connected {
  if ('ids' in traversal) return named(pricing, traversal, rows);
  const all = {
    count: rowsAlong(pricing.statistics, traversal, rows),
    distinct: rows.count <= 1 && !traversal.representatives,
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

/** What parents hold the ids of. */
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

/** The most ids in a stored list of them. */
export function longest({ statistics }: Pricing, property: string): number {
  return statistics.lists[property] ?? 0;
}

/** Each facet goes over all rows, and along its walks from each. */
export function facetRows(pricing: Pricing, { traversals }: FacetCount, { lists, all }: Connected): number {
  let rows = all;
  let sum = lists + 2 * all.count;
  for (const traversal of traversals) {
    rows = { count: rowsAlong(pricing.statistics, traversal, rows), distinct: false };
    sum += 2 * rows.count;
  }
  return sum;
}
