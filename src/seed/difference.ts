import type { ContentNode, ContentRelationship, GraphContent } from './content.js';
import { shortDigest } from './digest.js';
import type { StoredRelationship, StoredState } from './storedState.js';

/** What must be done to a graph so that it holds this content and no other. */
export interface Difference {
  readonly nodes: Changes<ContentNode, string>;
  readonly relationships: Changes<ContentRelationship, StoredRelationship & { readonly id: string }>;
}

export interface Changes<Item, Removed> {
  readonly created: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly Removed[];
}

/**
 * Compares by a hash that is stored with every node and relationship, so that what is as it should be is neither
 * read in full nor written. Sources keep the time when they were first taken in; new ones get `now`.
 */
export function differenceOf(content: GraphContent, stored: StoredState, now: string): Difference {
  const nodes = content.nodes
    .map(hashed)
    .map((node) => recorded(node, stored.nodes.get(node.id)?.recordedAt ?? now));
  const relationships = content.relationships.map(hashed);
  const removed = missing(stored.relationships, relationships);
  return {
    nodes: { ...newAndChanged(nodes, stored.nodes), removed: missing(stored.nodes, nodes).map(([id]) => id) },
    relationships: {
      ...newAndChanged(relationships, stored.relationships),
      removed: removed.map(([id, link]) => ({ id, ...link })),
    },
  };
}

type Item = ContentNode | ContentRelationship;

function hashed<Kind extends Item>(item: Kind): Kind {
  return { ...item, properties: { ...item.properties, hash: shortDigest([item.type, item.properties]) } };
}

function recorded(node: ContentNode, recordedAt: string): ContentNode {
  const isSource = node.type === 'Article' || node.type === 'Dataset';
  return isSource ? { ...node, properties: { ...node.properties, recordedAt } } : node;
}

function newAndChanged<Kind extends Item>(
  items: readonly Kind[],
  stored: ReadonlyMap<string, { readonly hash: string }>,
): { created: Kind[]; changed: Kind[] } {
  const isOther = (item: Kind): boolean => stored.get(item.id)?.hash !== item.properties['hash'];
  return {
    created: items.filter((item) => !stored.has(item.id)),
    changed: items.filter((item) => stored.has(item.id) && isOther(item)),
  };
}

function missing<Stored>(
  stored: ReadonlyMap<string, Stored>,
  items: readonly Item[],
): readonly (readonly [string, Stored])[] {
  const wanted = new Set(items.map((item) => item.id));
  return [...stored].filter(([id]) => !wanted.has(id));
}
