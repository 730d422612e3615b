import type { Traversal } from '../tree/traversal.js';

/** Returns the traversal along relationships of these types in either direction, from an entity to an entity. */
export function anyTraversal(label: string, types: readonly string[]): Traversal {
  const ends = { from: [label], target: label, label, implied: true };
  return { ...ends, types, direction: 'UNDIRECTED', representatives: false };
}
