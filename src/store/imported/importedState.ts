import type { ResultRow, Transaction } from '../../graph/graph.js';
import { batchesByType } from '../batches.js';
import { forNodes } from '../forNodes.js';
import type { DesiredRelationship } from '../../derive/desiredGraph.js';
import { IMPORTED_PROPERTIES } from '../layers.js';
import { findRelationship } from '../statements/relationshipStatements.js';
import type { Store } from '../store.js';

/** A node that is in the graph already, as an import looks at it. */
export interface ImportedNode {
  /** Of its properties in the imported layer; undefined where it is only in the seeded one. */
  readonly hash: string | undefined;
  readonly isSeeded: boolean;
  readonly isImported: boolean;
  readonly recordedAt: string | undefined;
}

/** Those of these ids that are in the graph, in either layer. */
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

/** The hashes of those of these relationships that are in the graph, by id. */
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
