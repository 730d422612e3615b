import type { Statement } from '../../graph/graph.js';
import type { Root } from '../plan.js';
import type { ParameterName } from '../tree/parameter.js';
import type { Statistics } from './statistics.js';

/** The context of a price: the values of a request, and the statistics of the graph. */
export interface Pricing {
  readonly parameters: Statement['parameters'];
  readonly statistics: Statistics;
  /** Whether an index gives the rows of a root list in order; if not, every page goes through all of them. */
  readonly readsInOrder: boolean;
}

/**
 * Returns the price of a root of one kind: the most objects that it brings and rows that it goes through for them. The
 * price is known before anything runs, because the embedded engine cannot be interrupted. It is a pure function of the
 * root, the values of a request, and the statistics of the graph.
 * @param path the name of the root field in the response
 */
export type PriceRoot<R extends Root> = (pricing: Pricing, root: R, path: string) => Price;

/** The number of rows for which a client asks a list. */
export interface Size {
  readonly parameter: ParameterName;
  /** Rows that are read beyond those asked for. */
  readonly ahead: number;
  /** The list's place in the response. */
  readonly path: string;
}

/** A list's place in the response, and the sizes that a client gives for it and for the lists around it. */
export interface Place {
  readonly path: string;
  /** The outermost first. */
  readonly sizes: readonly Size[];
}

/** The cost of one list without the lists inside it, or of a root field's work beside its lists. */
export interface Share extends Place {
  /** Objects that it brings, as often as an answer repeats them. */
  readonly objects: number;
  /** Rows that are gone through to find, sort and cut the rows that it brings. */
  readonly found: number;
  /** Rows and values that its conditions go through. */
  readonly conditions: number;
  /** Rows that its total, facets and buckets go through. */
  readonly counts: number;
}

/** The most that a root field can cost, list by list. */
export type Price = readonly Share[];

/** The number of rows that are gone through in the time of one object, which is made, checked and sent. */
const ROWS_PER_OBJECT = 10;

/** Returns the place of a list inside others, if the list has a size of its own. */
export function sized({ sizes }: Place, path: string, parameter: ParameterName, ahead = 0): Place {
  return { path, sizes: [...sizes, { parameter, ahead, path }] };
}

export function share(place: Place, of: Partial<Share>): Share {
  return { objects: 0, found: 0, conditions: 0, counts: 0, ...of, path: place.path, sizes: place.sizes };
}

/** Returns the most that all of it can cost, in rows that are gone through. */
export function costOf(price: Price): number {
  return Math.ceil(price.reduce((sum, each) => sum + costOfShare(each), 0));
}

export function costOfShare(each: Share): number {
  return costOfObjects([each]) + each.found + each.conditions + each.counts;
}

/** Returns the cost of the objects alone, in the same unit. The client decides their number, and the graph does not. */
export function costOfObjects(price: Price): number {
  return price.reduce((sum, { objects }) => sum + ROWS_PER_OBJECT * objects, 0);
}
