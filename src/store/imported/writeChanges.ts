import type { Transaction } from '../../graph/graph.js';
import type { DesiredNode } from '../../derive/desiredGraph.js';
import { canonicalJson } from '../../text/digest.js';
import { batchesByType, batchesOf, runWhole } from '../batches.js';
import { IMPORTED_PROPERTIES } from '../layers.js';
import { idsInChangeLog } from '../inChangeLog.js';
import { nodeRow, relationshipRow } from '../batchRows.js';
import { layerStatements } from '../statements/layerStatements.js';
import type { Added } from '../statistics/addedStatistics.js';
import type { Store } from '../store.js';
import type { ImportedChanges } from './compareImported.js';

/** The changes made to the imported layer. */
export interface WrittenChanges {
  /** The ids of entities, claims and sources that are new. */
  readonly created: readonly string[];
  /** The ids of entities, claims and sources with changed properties. */
  readonly changed: readonly string[];
  readonly added: Added;
}

/** Writes the result of a comparison. Throws if the graph wrote fewer rows than it was given. */
export async function writeChanges(
  transaction: Transaction,
  { nodes, relationships }: ImportedChanges,
  { storage, engine }: Store,
): Promise<WrittenChanges> {
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
  return {
    created: idsInChangeLog(nodes.created, storage),
    changed: idsInChangeLog(nodes.changed, storage),
    added: {
      nodes: nodes.created,
      relationships: relationships.created,
      changed: [...nodes.changed, ...relationships.changed],
    },
  };
}

/** Returns the row that stores a node's imported properties beside those of the facts. */
export function joinRow({ id, properties }: DesiredNode): {
  readonly id: string;
  readonly [IMPORTED_PROPERTIES]: string;
} {
  return { id, [IMPORTED_PROPERTIES]: canonicalJson(properties) };
}
