import type { Added } from './statistics/addedStatistics.js';
import type { DesiredNode, DesiredRelationship, DesiredGraph, Properties } from '../derive/desiredGraph.js';
import { canonicalJson, shortDigest } from '../text/digest.js';
import { IMPORTED_PROPERTIES } from './layers.js';
import type { StoredRelationship, StoredState } from './storedState.js';

/** The changes to the seeded layer by which the stored graph becomes the desired one. */
export interface Difference {
  readonly nodes: NodeChanges;
  readonly relationships: Changes<DesiredRelationship, StoredRelationship & { readonly id: string }>;
}

export interface Changes<Item, Removed> {
  readonly created: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly Removed[];
}

/**
 * A node that an import wrote and facts now declare is changed; an imported node that facts no longer declare is
 * released.
 */
export interface NodeChanges extends Changes<DesiredNode, string> {
  /** Nodes with the properties that the import gave them. */
  readonly released: readonly DesiredNode[];
}

/** Returns the additions of a difference, for the statistics of the graph. */
export function addedBy({ nodes, relationships }: Difference): Added {
  return {
    nodes: nodes.created,
    relationships: relationships.created,
    changed: [...nodes.changed, ...nodes.released, ...relationships.changed],
  };
}

/**
 * Compares by a hash that is stored with every node and relationship, so that unchanged ones are neither read in full
 * nor written. Sources keep the time when they were first stored; new ones get `now`.
 */
export function differenceOf(
  content: DesiredGraph,
  stored: StoredState,
  { now, typeOf }: { readonly now: string; typeOf(id: string): string },
): Difference {
  const nodes = content.nodes
    .map(hashed)
    .map((node) => recorded(node, recordedAtOf(node.id, stored) ?? now))
    .map((node) => withImported(node, importedOf(node.id, stored)));
  const relationships = content.relationships.map(hashed);
  const gone = missing(stored.nodes, nodes);
  const goneRelationships = missing(stored.relationships, relationships);
  const isKnown = (id: string): boolean => stored.nodes.has(id) || stored.imported.has(id);
  return {
    nodes: {
      ...newAndChanged(nodes, isKnown, stored.nodes),
      removed: gone.flatMap(([id, { imported }]) => (imported === undefined ? [id] : [])),
      released: gone.flatMap(([id, { imported }]) =>
        imported === undefined
          ? []
          : [{ id, type: typeOf(id), properties: JSON.parse(imported) as Properties }],
      ),
    },
    relationships: {
      ...newAndChanged(relationships, (id) => stored.relationships.has(id), stored.relationships),
      removed: goneRelationships.map(([id, link]) => ({ id, ...link })),
    },
  };
}

type Item = DesiredNode | DesiredRelationship;

/** Adds to the properties of a node or relationship a digest of its type and properties. */
export function hashed<Kind extends Item>(item: Kind): Kind {
  return { ...item, properties: { ...item.properties, hash: shortDigest([item.type, item.properties]) } };
}

/** Adds to a source the time when it was first stored, which is not part of its hash. */
export function recorded(node: DesiredNode, recordedAt: string): DesiredNode {
  const isSource = node.type === 'Article' || node.type === 'Dataset';
  return isSource ? { ...node, properties: { ...node.properties, recordedAt } } : node;
}

function recordedAtOf(id: string, { nodes, imported }: StoredState): string | undefined {
  const known = nodes.get(id)?.recordedAt ?? imported.get(id)?.['recordedAt'];
  return known === undefined ? undefined : String(known);
}

function importedOf(id: string, { nodes, imported }: StoredState): string | undefined {
  const properties = imported.get(id);
  return properties === undefined ? nodes.get(id)?.imported : canonicalJson(properties);
}

/** Adds the properties that an import gave the node, because a node is written as a whole. */
function withImported(node: DesiredNode, imported: string | undefined): DesiredNode {
  if (imported === undefined) return node;
  return { ...node, properties: { ...node.properties, [IMPORTED_PROPERTIES]: imported } };
}

function newAndChanged<Kind extends Item>(
  items: readonly Kind[],
  isKnown: (id: string) => boolean,
  stored: ReadonlyMap<string, { readonly hash: string }>,
): { created: Kind[]; changed: Kind[] } {
  const isOther = (item: Kind): boolean => stored.get(item.id)?.hash !== item.properties['hash'];
  return {
    created: items.filter((item) => !isKnown(item.id)),
    changed: items.filter((item) => isKnown(item.id) && isOther(item)),
  };
}

function missing<Stored>(
  stored: ReadonlyMap<string, Stored>,
  items: readonly Item[],
): readonly (readonly [string, Stored])[] {
  const wanted = new Set(items.map((item) => item.id));
  return [...stored].filter(([id]) => !wanted.has(id));
}
