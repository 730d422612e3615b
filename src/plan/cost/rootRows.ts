import { anchorOf } from '../anchor.js';
import { conditionCost } from './conditionCost.js';
import type { Condition } from '../tree/condition.js';
import type { About, ListRoot } from '../tree/listRoot.js';
import type { Traversal } from '../tree/traversal.js';
import type { Pricing } from './price.js';
import type { Connected } from './connected.js';
import { ONE_ROW, reversed, rowsAlong } from './traversalRows.js';

/** The rows of a root list, the condition that is tried on each, and the cost of finding them. */
export interface RootRows {
  readonly rows: Connected;
  readonly where: Condition | undefined;
  readonly beside: number;
}

/**
 * Returns the rows of a root list: those at the entity that it is about, those at a node that its filter names, or all
 * nodes of a label.
 */
export function rootRows(pricing: Pricing, { label, about, where }: ListRoot): RootRows {
  if (about)
    return {
      rows: found(label, rowsAbout(pricing, about)),
      where,
      beside: FOUND_BY_ID,
    };
  const { anchor, rest } = anchorOf(where);
  if (!anchor) return { rows: labeled(pricing, label), where, beside: 0 };
  const back = reversed(anchor.traversal, anchor.traversal.label);
  const tried = anchor.where.reduce((sum, each) => sum + conditionCost(pricing, each, ONE_ROW), 0);
  const rows = rowsAlong(pricing.statistics, back, ONE_ROW);
  return {
    rows: found(label, rows),
    where: rest,
    beside: FOUND_BY_ID + tried * rows,
  };
}

/** The cost of the one index entry by which a node is found. */
const FOUND_BY_ID = 1;

/** Returns all nodes of a label. */
export function labeled({ statistics, readsInOrder }: Pricing, label: string): Connected {
  const count = statistics.nodes[label] ?? 0;
  // The embedded engine joins a condition that is tried on all nodes of a label (src/cypher/condition.ts).
  const all = { count, distinct: true, joined: !readsInOrder };
  return { lists: 1, shown: 1, longest: count, all, label, inOrder: readsInOrder };
}

function found(label: string, count: number): Connected {
  const all = { count, distinct: true };
  return { lists: 1, shown: 1, longest: count, all, label, inOrder: false };
}

/** Counts the entity itself or its parts, and the nodes next to each. */
function rowsAbout({ statistics }: Pricing, { label, traversal, acts, parts }: About): number {
  const places = parts ? rowsAlong(statistics, reversed(parts.traversal, label), ONE_ROW) : 1;
  const from = { count: places, distinct: true };
  const along = (each: Traversal): number => rowsAlong(statistics, reversed(each, label), from);
  return places + along(traversal) + (acts ? along(acts.traversal) : 0);
}
