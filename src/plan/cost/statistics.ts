import { NODE_LABEL } from '../../schema/model.js';

/**
 * The counts of a graph that tell the cost of an operation. Plain data, kept with the graph. Each number may be too
 * high and none is ever too low, because a price is an upper bound.
 */
export interface Statistics {
  /** Nodes by type and by interface, because labels have the names of both. */
  readonly nodes: Numbers;
  /** Relationships by type. */
  readonly relationships: Numbers;
  /** The most relationships of one node: by the node's label, then by their type and direction. */
  readonly degrees: { readonly [label: string]: { readonly [type: string]: Degrees } };
  /** The most ids in a stored list of ids, by the property that holds it. */
  readonly lists: Numbers;
}

export interface Numbers {
  readonly [name: string]: number;
}

/** The most relationships that lead away from a node, and the most that lead to it. */
export interface Degrees {
  readonly OUT: number;
  readonly IN: number;
}

export const NOTHING: Statistics = { nodes: {}, relationships: {}, degrees: {}, lists: {} };

/**
 * Returns the statistics of a graph after nodes and relationships were added: the sums of counts, and the greater of
 * maxima.
 */
export function add(known: Statistics, added: Statistics): Statistics {
  const labels = [...Object.keys(known.degrees), ...Object.keys(added.degrees)];
  return {
    nodes: merge(known.nodes, added.nodes, (one, other) => one + other),
    relationships: merge(known.relationships, added.relationships, (one, other) => one + other),
    degrees: Object.fromEntries(
      labels.map((label) => [label, greatest(known.degrees[label] ?? {}, added.degrees[label] ?? {})]),
    ),
    lists: merge(known.lists, added.lists, Math.max),
  };
}

type ByType = Statistics['degrees'][string];

/** The greater degree of each type and direction. */
function greatest(one: ByType, other: ByType): ByType {
  const types = [...Object.keys(one), ...Object.keys(other)];
  const most = (type: string, direction: keyof Degrees): number =>
    Math.max(one[type]?.[direction] ?? 0, other[type]?.[direction] ?? 0);
  return Object.fromEntries(types.map((type) => [type, { OUT: most(type, 'OUT'), IN: most(type, 'IN') }]));
}

function merge(one: Numbers, other: Numbers, join: (one: number, other: number) => number): Numbers {
  const names = [...Object.keys(one), ...Object.keys(other)];
  return Object.fromEntries(names.map((name) => [name, join(one[name] ?? 0, other[name] ?? 0)]));
}

/**
 * Adds the counts of labels that several types share, because only counts of types are stored.
 * @param types the object types that carry a label, by label
 */
export function withLabels(stored: Statistics, types: ReadonlyMap<string, readonly string[]>): Statistics {
  const all = [...types];
  const count = (of: readonly string[]): number =>
    of.reduce((sum, type) => sum + (stored.nodes[type] ?? 0), 0);
  const most = (of: readonly string[]): ByType =>
    of.reduce<ByType>((known, type) => greatest(known, stored.degrees[type] ?? {}), {});
  const nodes: Numbers = Object.fromEntries(all.map(([label, of]) => [label, count(of)]));
  const degrees = Object.fromEntries(all.map(([label, of]) => [label, most(of)]));
  const labeled = { ...nodes, [NODE_LABEL]: count(Object.keys(stored.nodes)) };
  return { ...stored, nodes: labeled, degrees };
}

/** Returns the number of nodes and relationships. */
export function sizeOf({ nodes, relationships }: Statistics): number {
  return (nodes[NODE_LABEL] ?? 0) + Object.values(relationships).reduce((sum, count) => sum + count, 0);
}
