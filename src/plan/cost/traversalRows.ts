import { OPPOSITE, REPRESENTATION_STEPS } from '../traversal.js';
import type { Traversal } from '../tree/traversal.js';
import type { Degrees, Statistics } from './statistics.js';

/** Nodes of which something is asked. */
export interface Rows {
  readonly count: number;
  /** Whether each is there once. */
  readonly distinct: boolean;
  /** Whether a condition on what is related to them is joined with all of its graph, and not tried on each. */
  readonly joined?: boolean;
}

/** Nodes that come back. */
export interface Brought extends Rows {
  /** In how many places an answer has them: what is found once for a node is shown wherever the node stands. */
  readonly shown: number;
}

export const ONE_ROW: Brought = { count: 1, distinct: true, shown: 1 };

/** How many rows a walk leads to at most: along every relationship of each node, and where nodes are distinct, each once. */
export function rowsAlong(statistics: Statistics, traversal: Traversal, from: Rows): number {
  const all = rowsOfAll(statistics, traversal);
  if (traversal.steps !== undefined)
    return from.count + stepped(degreeOf(statistics, traversal), all, traversal.steps, from);
  if (traversal.representatives) return from.count * rowsOfRepresentatives(statistics, traversal, all);
  return rowsOfStep(statistics, traversal, from);
}

/** How many rows one step leads to. */
export function rowsOfStep(statistics: Statistics, step: Step, from: Rows): number {
  const all = rowsOfAll(statistics, step);
  const degree = Math.min(degreeOf(statistics, step), all);
  return from.distinct ? Math.min(from.count * degree, all) : from.count * degree;
}

/** The same walk from its end, where the nodes it leads to have this label. */
export function reversed(traversal: Traversal, label: string): Traversal {
  return { ...traversal, direction: OPPOSITE[traversal.direction], from: [label], implied: true };
}

/** The walk of those who represent a node, directly or through another, and of the node itself. */
function rowsOfRepresentatives(statistics: Statistics, traversal: Traversal, all: number): number {
  const step = { types: ['REPRESENTS'], from: ['Actor'] };
  const [inward, outward] = (['IN', 'OUT'] as const).map((direction) => ({ ...step, direction }));
  const ways = (of: Step): number =>
    1 + stepped(degreeOf(statistics, of), rowsOfAll(statistics, of), REPRESENTATION_STEPS, ONE_ROW);
  const representatives = ways(inward!);
  const degree = degreeOf(statistics, { ...traversal, from: ['Actor'] });
  // Each relationship is met as often as its actor represents the node in different ways.
  return representatives + Math.min(representatives * degree, all * ways(outward!));
}

/** Rows of one step to so many steps from these. */
function stepped(degree: number, all: number, steps: number, from: Rows): number {
  const each = Array.from({ length: steps }, (_, step) => {
    const rows = from.count * Math.min(degree ** (step + 1), all);
    return step === 0 && from.distinct ? Math.min(rows, all) : rows;
  });
  return each.reduce((sum, rows) => sum + rows, 0);
}

type Step = Pick<Traversal, 'types' | 'from' | 'direction'>;

/** The most relationships of these types that a node of one of the labels has. */
function degreeOf({ degrees }: Statistics, { types, from, direction }: Step): number {
  const ofLabel = (label: string): number =>
    types.reduce((sum, type) => sum + inDirection(degrees[label]?.[type], direction), 0);
  return from.reduce((most, label) => Math.max(most, ofLabel(label)), 0);
}

function inDirection(degrees: Degrees | undefined, direction: Traversal['direction']): number {
  if (!degrees) return 0;
  return direction === 'UNDIRECTED' ? degrees.OUT + degrees.IN : degrees[direction];
}

/** All relationships of these types, each from every end from which a walk of all nodes goes along it. */
export function rowsOfAll({ relationships }: Statistics, { types, direction }: Step): number {
  const all = types.reduce((sum, type) => sum + (relationships[type] ?? 0), 0);
  return direction === 'UNDIRECTED' ? 2 * all : all;
}
