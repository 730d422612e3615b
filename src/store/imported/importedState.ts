import type { ResultRow, Transaction } from '../../graph/graph.js';
import { batchesByType } from '../batches.js';
import { forNodes } from '../forNodes.js';
import type { DesiredRelationship } from '../../derive/desiredGraph.js';
import { IMPORTED_PROPERTIES } from '../layers.js';
import { findRelationship } from '../statements/relationshipStatements.js';
import type { Store } from '../store.js';

/** A node already in the graph, as an import sees it. */
export interface ImportedNode {
  /** The hash of its properties in the imported layer; undefined if it is only in the seeded layer. */
  readonly hash: string | undefined;
  readonly isSeeded: boolean;
  readonly isImported: boolean;
  readonly recordedAt: string | undefined;
}

/** Reads the nodes with these ids that are in the graph, in either layer. */
export async function readImportedNodes(
  transaction: Transaction,
  ids: readonly string[],
  store: Store,
): Promise<ReadonlyMap<string, ImportedNode>> {
  const rows = await forNodes(
    transaction,
    ids,
    `RETURN n.id AS id, n.hash AS hash, n:Seeded AS isSeeded, n:Imported AS isImported, n.recordedAt AS recordedAt, n.${IMPORTED_PROPERTIES} AS imported`,
    store,
  );
  return new Map(rows.map((row) => [String(row['id']), importedNode(row)]));
}

function importedNode({ hash, isSeeded, isImported, recordedAt, imported }: ResultRow): ImportedNode {
  const layers = { isSeeded: isSeeded === true, isImported: isImported === true };
  if (!layers.isSeeded) return { ...layers, hash: String(hash), recordedAt: optional(recordedAt) };
  if (typeof imported !== 'string') return { ...layers, hash: undefined, recordedAt: optional(recordedAt) };
  const waiting = JSON.parse(imported) as ResultRow;
  return { ...layers, hash: optional(waiting['hash']), recordedAt: optional(waiting['recordedAt']) };
}

/** Reads the hashes of these relationships, by id, as far as they are in the graph. */
export async function readImportedRelationships(
  transaction: Transaction,
  relationships: readonly DesiredRelationship[],
  { storage, engine }: Store,
): Promise<ReadonlyMap<string, string>> {
  const batches = batchesByType(
    relationships,
    ({ id, from, to }) => ({ id, from, to }),
    (type, rows) => ({
      text: `${findRelationship(storage, engine, type)} RETURN r.id AS id, r.hash AS hash`,
      parameters: { rows },
    }),
  );
  const found = new Map<string, string>();
  for (const batch of batches)
    for (const { id, hash } of await transaction.run(batch)) found.set(String(id), String(hash));
  return found;
}

function optional(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
