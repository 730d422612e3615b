import type { Transaction } from '../graph/graph.js';
import { batchesByType, batchesOf, runWhole } from './batches.js';
import type { Difference } from './difference.js';
import { nodeRow, relationshipRow } from './rows.js';
import { layerStatements } from './statements.js';
import type { Store } from './store.js';

/**
 * Applies a difference inside a transaction. Relationships go before the nodes they hold on to, and come after them.
 * Throws if the graph did less than it was told, so that nothing half done is ever kept.
 */
export async function writeDifference(
  transaction: Transaction,
  { nodes, relationships }: Difference,
  { storage, engine }: Store,
): Promise<void> {
  const statements = layerStatements(storage, engine, 'Seeded');
  const toNode = nodeRow(storage);
  const toRelationship = relationshipRow(storage);
  const batches = [
    ...batchesByType(
      relationships.removed,
      ({ id, from, to }) => ({ id, from, to }),
      statements.removeRelationships,
    ),
    ...batchesOf(nodes.removed.map((id) => ({ id }))).map((rows) => statements.removeNodes(rows)),
    ...batchesByType(nodes.released, toNode, statements.releaseNodes),
    ...batchesByType(nodes.created, toNode, statements.createNodes),
    ...batchesByType(nodes.changed, toNode, statements.changeNodes),
    ...batchesByType(relationships.created, toRelationship, statements.createRelationships),
    ...batchesByType(relationships.changed, toRelationship, statements.changeRelationships),
  ];
  for (const statement of batches) await runWhole(transaction, statement);
}
