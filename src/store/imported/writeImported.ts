import type { Transaction } from '../../graph/graph.js';
import type { Added } from '../statistics/addedStatistics.js';
import { batchesByType, batchesOf, runWhole } from '../batches.js';
import type { ContentNode, ContentRelationship, GraphContent } from '../../derive/content.js';
import { canonicalJson } from '../../text/digest.js';
import { hashed, recorded } from '../difference.js';
import { importedRelationship } from './importedRelationship.js';
import { IMPORTED_PROPERTIES } from '../layers.js';
import { readImportedNodes, readImportedRelationships } from './importedState.js';
import type { ImportedNode } from './importedState.js';
import { isReported } from '../reported.js';
import { nodeRow, relationshipRow } from '../rows.js';
import { layerStatements } from '../statements.js';
import type { Store } from '../store.js';

/** How many were new, were other than they should be, and were as they should be. */
export interface ImportedCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What a batch did to the graph. */
export interface ImportOutcome {
  readonly nodes: ImportedCounts;
  readonly relationships: ImportedCounts;
  /** The ids of entities, claims and sources that are new. */
  readonly created: readonly string[];
  /** The ids of entities, claims and sources that show something else than before. */
  readonly changed: readonly string[];
  readonly added: Added;
}

export interface ImportOptions extends Store {
  /** The time that new sources are stamped with, as ISO 8601. */
  readonly now: string;
}

/**
 * Writes a batch of content into the imported layer, inside a transaction: what is new is created, what differs is
 * changed, what is equal is left alone, nothing is removed. The ids of the batch are unique in it. Relationships get
 * ids of their own layer, and their ends must be in the batch or have been imported before.
 *
 * A node that facts declare keeps their properties and joins the imported layer; its properties here wait beside them.
 * Throws if the graph did less than it was told.
 */
export async function writeImported(
  transaction: Transaction,
  content: GraphContent,
  { storage, engine, now }: ImportOptions,
): Promise<ImportOutcome> {
  const store = { storage, engine };
  const nodes = await sortNodes(transaction, content.nodes, now, store);
  const isNew = new Set(nodes.created.map(({ id }) => id));
  const relationships = await sortRelationships(transaction, content.relationships, isNew, store);

  const statements = layerStatements(storage, engine, 'Imported');
  const toNode = nodeRow(storage);
  const toRelationship = relationshipRow(storage);
  const batches = [
    ...batchesByType(nodes.created, toNode, statements.createNodes),
    ...batchesByType(nodes.changed, toNode, statements.changeNodes),
    ...batchesOf(nodes.joined.map(joinRow)).map((rows) => statements.joinNodes(rows)),
    ...batchesByType(relationships.created, toRelationship, statements.createRelationships),
    ...batchesByType(relationships.changed, toRelationship, statements.changeRelationships),
  ];
  for (const batch of batches) await runWhole(transaction, batch);
  const reported = (list: readonly ContentNode[]): readonly string[] =>
    list.filter(({ type }) => isReported(type, storage)).map(({ id }) => id);
  return {
    nodes: counts(nodes, content.nodes.length),
    relationships: counts(relationships, content.relationships.length),
    created: reported(nodes.created),
    changed: reported(nodes.changed),
    added: {
      nodes: nodes.created,
      relationships: relationships.created,
      changed: [...nodes.changed, ...relationships.changed],
    },
  };
}

interface Sorted<Item> {
  readonly created: readonly Item[];
  readonly changed: readonly Item[];
}

/** Those that join are in the graph for its readers already, so they count as unchanged. */
interface SortedNodes extends Sorted<ContentNode> {
  readonly joined: readonly ContentNode[];
}

async function sortNodes(
  transaction: Transaction,
  content: readonly ContentNode[],
  now: string,
  store: Store,
): Promise<SortedNodes> {
  const ids = content.map(({ id }) => id);
  const stored = await readImportedNodes(transaction, ids, store);
  const nodes = content.map(hashed).map((node) => recorded(node, stored.get(node.id)?.recordedAt ?? now));
  const isOther = (node: ContentNode, known: ImportedNode): boolean => known.hash !== node.properties['hash'];
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

/** A relationship of a node that is new is new: only the others are looked for. */
async function sortRelationships(
  transaction: Transaction,
  content: readonly ContentRelationship[],
  isNew: ReadonlySet<string>,
  store: Store,
): Promise<Sorted<ContentRelationship>> {
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

function joinRow({ id, properties }: ContentNode): {
  readonly id: string;
  readonly [IMPORTED_PROPERTIES]: string;
} {
  return { id, [IMPORTED_PROPERTIES]: canonicalJson(properties) };
}

function counts({ created, changed }: Sorted<unknown>, all: number): ImportedCounts {
  const written = { created: created.length, changed: changed.length };
  return { ...written, unchanged: all - written.created - written.changed };
}
