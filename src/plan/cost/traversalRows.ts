import { opposite, REPRESENTATION_STEPS } from '../traversal.js';
import type { Traversal } from '../tree/traversal.js';
import type { Degrees, Statistics } from './statistics.js';

/** Nodes for which the statement does some work. */
export interface Rows {
  readonly count: number;
  /** Whether each node is there only once. */
  readonly distinct: boolean;
  /** Whether the engine joins a condition on related nodes with the whole graph, and does not try it on each node. */
  readonly joined?: boolean;
  /** How often one relationship can be among the rows; unknown if absent. */
  readonly repeats?: number;
}

/** Nodes that come back. */
export interface Brought extends Rows {
  /** The number of places in an answer: a value that is found once for a node is shown at all places of the node. */
  readonly shown: number;
}

export const ONE_ROW: Brought = { count: 1, distinct: true, shown: 1 };

/**
 * Returns the most rows to which a traversal leads: along every relationship of each node, and along each relationship
 * only once if the nodes are distinct.
 */
export function rowsAlong(statistics: Statistics, traversal: Traversal, from: Rows): number {
  const all = rowsOfAll(statistics, traversal);
  if (traversal.steps !== undefined)
    return from.count + stepped(degreeOf(statistics, traversal), all, traversal.steps, from);
  if (traversal.representatives) return from.count * rowsOfRepresentatives(statistics, traversal, all);
  if (traversal.parts !== undefined) return rowsWithParts(statistics, traversal, from);
  return rowsOfStep(statistics, traversal, from);
}

/** Returns the most rows to which one step leads. */
export function rowsOfStep(statistics: Statistics, step: Step, from: Rows): number {
  const all = rowsOfAll(statistics, step);
  const degree = Math.min(degreeOf(statistics, step), all);
  return from.distinct ? Math.min(from.count * degree, all) : from.count * degree;
}

/** Returns the same traversal from its end, for end nodes with this label. */
export function reversed(traversal: Traversal, label: string): Traversal {
  return { ...opposite(traversal), from: [label], implied: true };
}

/**
 * Returns the rows of a traversal with parts that stand for their wholes, and of the steps between parts and wholes. A
 * relationship is met from its own end and from each whole of that, even if all parents are distinct.
 */
function rowsWithParts(statistics: Statistics, traversal: Traversal, from: Rows): number {
  const partOf = (direction: 'IN' | 'OUT', labels: readonly string[]): number =>
    degreeOf(statistics, { types: ['PART_OF'], from: labels, direction });
  const wholes = partOf('OUT', [LOCATION]);
  const own = degreeOf(statistics, traversal);
  const all = rowsOfAll(statistics, traversal) * (1 + wholes);
  if (traversal.parts === 'END') return from.count + sharedOut(from, (1 + wholes) * own, all);
  const parts = Math.min(partOf('IN', traversal.from), statistics.relationships['PART_OF'] ?? 0);
  const each = own + parts * degreeOf(statistics, { ...traversal, from: [LOCATION] });
  return from.count * (1 + parts) + sharedOut(from, each, all);
}

/** Returns the rows that lead to at most so many each, and to all at most if they are distinct. */
function sharedOut(from: Rows, each: number, all: number): number {
  const most = Math.min(each, all);
  return from.distinct ? Math.min(from.count * most, all) : from.count * most;
}

/** The label of whatever is a part or a whole that parts stand for. */
const LOCATION = 'Location';

/** Returns the rows of a traversal from a node itself and from all that represent it, directly or through another. */
function rowsOfRepresentatives(statistics: Statistics, traversal: Traversal, all: number): number {
  const step = { types: ['REPRESENTS'], from: ['Actor'] };
  const [inward, outward] = (['IN', 'OUT'] as const).map((direction) => ({ ...step, direction }));
  const ways = (of: Step): number =>
    1 + stepped(degreeOf(statistics, of), rowsOfAll(statistics, of), REPRESENTATION_STEPS, ONE_ROW);
  const representatives = ways(inward!);
  const degree = degreeOf(statistics, { ...traversal, from: ['Actor'] });
  // Each relationship is met once for each way in which its actor represents the node.
  return representatives + Math.min(representatives * degree, all * ways(outward!));
}

/** Returns the rows of all traversals from one step up to this number of steps. */
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

/**
 * Returns the rows of a traversal from all nodes: each relationship counts once for each end from which it is followed.
 */
export function rowsOfAll({ relationships }: Statistics, { types, direction }: Step): number {
  const all = types.reduce((sum, type) => sum + (relationships[type] ?? 0), 0);
  return direction === 'UNDIRECTED' ? 2 * all : all;
}
