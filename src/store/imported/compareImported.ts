import type { Transaction } from '../../graph/graph.js';
import type { DesiredNode, DesiredRelationship, DesiredGraph } from '../../derive/desiredGraph.js';
import { hashed, recorded } from '../difference.js';
import { importedRelationship } from './importedRelationship.js';
import { readImportedNodes, readImportedRelationships } from './importedState.js';
import type { ImportedNode } from './importedState.js';
import type { Store } from '../store.js';

export interface Sorted<Item> {
  readonly created: readonly Item[];
  readonly changed: readonly Item[];
}

/** Nodes that join the imported layer are already visible in the graph, so they count as unchanged. */
export interface SortedNodes extends Sorted<DesiredNode> {
  readonly joined: readonly DesiredNode[];
}

/** The changes to the imported layer; nothing is removed. */
export interface ImportedChanges {
  readonly nodes: SortedNodes;
  readonly relationships: Sorted<DesiredRelationship>;
}

export interface ImportOptions extends Store {
  /** The recording time of new sources, as ISO 8601. */
  readonly now: string;
}

/** Compares the imported layer with content: finds the items that are missing and those that differ. */
export async function compareImported(
  transaction: Transaction,
  content: DesiredGraph,
  options: ImportOptions,
): Promise<ImportedChanges> {
  const nodes = await sortNodes(transaction, content.nodes, options);
  const isNew = new Set(nodes.created.map(({ id }) => id));
  return {
    nodes,
    relationships: await sortRelationships(transaction, content.relationships, isNew, options),
  };
}

async function sortNodes(
  transaction: Transaction,
  content: readonly DesiredNode[],
  { now, ...store }: ImportOptions,
): Promise<SortedNodes> {
  const ids = content.map(({ id }) => id);
  const stored = await readImportedNodes(transaction, ids, store);
  const nodes = content.map(hashed).map((node) => recorded(node, stored.get(node.id)?.recordedAt ?? now));
  const isOther = (node: DesiredNode, known: ImportedNode): boolean => known.hash !== node.properties['hash'];
  return {
    created: nodes.filter(({ id }) => !stored.has(id)),
    changed: nodes.filter((node) => {
      const known = stored.get(node.id);
      return known !== undefined && !known.isSeeded && isOther(node, known);
    }),
    joined: nodes.filter((node) => {
      const known = stored.get(node.id);
      return known?.isSeeded === true && isOther(node, known);
    }),
  };
}

/** Looks up only relationships between old nodes, because a relationship of a new node is new. */
async function sortRelationships(
  transaction: Transaction,
  content: readonly DesiredRelationship[],
  isNew: ReadonlySet<string>,
  store: Store,
): Promise<Sorted<DesiredRelationship>> {
  const all = content.map(importedRelationship);
  const old = all.filter(({ from, to }) => !isNew.has(from) && !isNew.has(to));
  const stored = await readImportedRelationships(transaction, old, store);
  return {
    created: all.filter(({ id }) => !stored.has(id)),
    changed: old.filter(({ id, properties }) => {
      const hash = stored.get(id);
      return hash !== undefined && hash !== properties['hash'];
    }),
  };
}
