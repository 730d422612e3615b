import type { Value } from '../plan/tree/values.js';
import type { Names } from './names.js';
import type { Sorted } from './lists/order.js';

/** An expression, and the subqueries that come before it. */
export interface Expression {
  readonly calls: readonly string[];
  readonly expression: string;
  /** The values that are found later, a shared page at a time. */
  readonly deferred: readonly Deferred[];
}

/**
 * Nodes that are collected on the way, and the values that are asked of them later, once for all rows that lead to a
 * node.
 */
export interface Deferred {
  /** The column in which the values come back. */
  readonly sharedPage: string;
  /** The name of the nodes' variable. */
  readonly node: string;
  readonly values: readonly Value[];
  /** The variable that holds the nodes: one node, or lists within lists of nodes, as many as `depth`. */
  readonly found: string;
  readonly depth: number;
}

/** Several values of one node or relationship: each under its key, and all as a map. */
export interface Projected extends Expression {
  readonly entries: readonly (readonly [key: string, expression: string])[];
}

export type Project = (names: Names, of: Sorted, values: readonly Value[]) => Projected;

/** Returns an expression that needs no subquery. */
export function plain(expression: string): Expression {
  return { calls: [], expression, deferred: [] };
}
