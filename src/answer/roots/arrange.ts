import { compare } from '../../text/compare.js';

/** A relationship as a statement brings it, with the values that were asked of it. */
export interface Tie<Edge> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly edge: Edge;
}

/** The ends of a relationship. */
type Ends = Pick<Tie<unknown>, 'from' | 'to'>;

/**
 * A node as a statement brings it. It has the total of its relationships if the number of those left out is asked for.
 */
export interface Reached<Node> {
  readonly id: string;
  readonly name: string;
  readonly total?: number;
  readonly node: Node;
}

/**
 * Arranges the result of a statement into a neighborhood: each relationship once, by its stored id; each node with its
 * distance from the middle along these relationships, and with the number of its own that are not among them.
 */
export function arrange<Node, Edge>(
  middle: string,
  nodes: readonly Reached<Node>[],
  found: readonly Tie<Edge>[],
) {
  const ties = [...new Map(found.map((tie) => [tie.id, tie])).values()].sort(by((tie) => tie.id));
  const edges = ties.map(({ from, to, edge }) => ({ ...edge, from, to }));
  const ends = endsOf(ties);
  const distances = distancesFrom(middle, ends);
  const arranged = nodes.map(({ id, name, total, node }) => ({
    name,
    node,
    id,
    distance: distances.get(id) ?? 0,
    omitted: (total ?? 0) - (ends.get(id)?.length ?? 0),
  }));
  const order = (one: (typeof arranged)[number], other: (typeof arranged)[number]) =>
    one.distance - other.distance || compare(one.name, other.name) || compare(one.id, other.id);
  return { nodes: arranged.sort(order), edges };
}

/** Returns the other ends of each node's relationships. A relationship that leads back to its own node counts once. */
function endsOf(edges: readonly Ends[]): ReadonlyMap<string, readonly string[]> {
  const ends = new Map<string, string[]>();
  const add = (at: string, other: string) => ends.set(at, [...(ends.get(at) ?? []), other]);
  for (const { from, to } of edges) {
    add(from, to);
    if (to !== from) add(to, from);
  }
  return ends;
}

function distancesFrom(
  middle: string,
  ends: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const distances = new Map([[middle, 0]]);
  for (const [id, distance] of distances)
    for (const other of ends.get(id) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  return distances;
}

function by<Item>(keyOf: (item: Item) => string) {
  return (one: Item, other: Item) => compare(keyOf(one), keyOf(other));
}
