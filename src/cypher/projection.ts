import type { Value } from '../plan/tree/values.js';
import type { Names } from './names.js';
import type { Sorted } from './lists/order.js';

/** An expression, and the subqueries that come before it. */
export interface Expression {
  readonly calls: readonly string[];
  readonly expression: string;
  /** What of it is found later, level by level. */
  readonly deferred: readonly Deferred[];
}

/** Nodes that are collected on the way, and what is asked of each of them later, once for all rows that lead to it. */
export interface Deferred {
  /** The column that it comes back in. */
  readonly sharedPage: string;
  /** What the nodes are called. */
  readonly node: string;
  readonly values: readonly Value[];
  /** The variable that holds them: a node, or so many lists within lists of nodes. */
  readonly found: string;
  readonly depth: number;
}

/** Several values of one node or relationship: each under its key, and all as a map. */
export interface Projected extends Expression {
  readonly entries: readonly (readonly [key: string, expression: string])[];
}

export type Project = (names: Names, of: Sorted, values: readonly Value[]) => Projected;

/** An expression that needs nothing beside it. */
export function plain(expression: string): Expression {
  return { calls: [], expression, deferred: [] };
}
