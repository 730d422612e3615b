import type { Value } from '../plan/plan.js';
import type { Names } from './names.js';
import type { Sorted } from './order.js';

/** An expression, and the subqueries that come before it. */
export interface Expression {
  readonly calls: readonly string[];
  readonly expression: string;
}

/** Several values of one node or relationship: each under its key, and all as a map. */
export interface Projected extends Expression {
  readonly entries: readonly (readonly [key: string, expression: string])[];
}

export type Project = (names: Names, of: Sorted, values: readonly Value[]) => Projected;
