import type { Statement } from '../../graph/graph.js';
import type { Root } from '../plan.js';
import type { ParameterName } from '../tree/parameter.js';
import type { Statistics } from './statistics.js';

/** What a plan is priced with: the values of a request, and what the graph holds. */
export interface Pricing {
  readonly parameters: Statement['parameters'];
  readonly statistics: Statistics;
  /** Whether an index gives the rows of a root list in order; else all are gone through for every page. */
  readonly readsInOrder: boolean;
}

/**
 * How much a root of one kind can ask of the graph at most: the objects that it brings and the rows that it goes through
 * for them, known before anything runs, because the embedded engine cannot be interrupted. A pure function of the root,
 * the values of a request, and the statistics of the graph.
 * @param path the name of the root field in the response
 */
export type PriceRoot<R extends Root> = (pricing: Pricing, root: R, path: string) => Price;

/** How many rows a client asks a list for. */
export interface Size {
  readonly parameter: ParameterName;
  /** Rows that are read beyond those asked for. */
  readonly ahead: number;
  /** Where the list stands in the response. */
  readonly path: string;
}

/** A list of the plan: where it stands in the response, and the sizes of it and of those around it that a client gives. */
export interface Place {
  readonly path: string;
  /** The outermost first. */
  readonly sizes: readonly Size[];
}

/** What one list costs, without those inside it; or what a root field does beside its lists. */
export interface Share extends Place {
  /** Objects that it brings, as often as an answer repeats them. */
  readonly objects: number;
  /** Rows that are gone through to find, sort and cut those that it brings. */
  readonly found: number;
  /** Rows and values that its conditions go through. */
  readonly conditions: number;
  /** Rows that its total, facets and buckets go through. */
  readonly counts: number;
}

/** What a root field may cost, list by list. */
export type Price = readonly Share[];

/** An object that comes back takes as long as so many rows that are gone through: it is made, checked and sent. */
const ROWS_PER_OBJECT = 10;

/** The place of a list inside others, which has a size of its own. */
export function sized({ sizes }: Place, path: string, parameter: ParameterName, ahead = 0): Place {
  return { path, sizes: [...sizes, { parameter, ahead, path }] };
}

export function share(place: Place, of: Partial<Share>): Share {
  return { objects: 0, found: 0, conditions: 0, counts: 0, ...of, path: place.path, sizes: place.sizes };
}

/** What all of it may cost, in rows that are gone through. */
export function costOf(price: Price): number {
  return Math.ceil(price.reduce((sum, each) => sum + costOfShare(each), 0));
}

export function costOfShare(each: Share): number {
  return costOfObjects([each]) + each.found + each.conditions + each.counts;
}

/** The objects alone, in the same unit: how many there are is up to the client and not to the graph. */
export function costOfObjects(price: Price): number {
  return price.reduce((sum, { objects }) => sum + ROWS_PER_OBJECT * objects, 0);
}
