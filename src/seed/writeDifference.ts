import type { Engine, Transaction } from '../graph/graph.js';
import type { ContentNode, ContentRelationship } from './content.js';
import type { Difference } from './difference.js';
import { groupBy } from './groupBy.js';
import { seedStatements, splitDates } from './statements.js';
import type { Batch, Row } from './statements.js';
import type { Storage } from './storage.js';

/** Rows in one statement: enough that round trips do not count, few enough that no statement is very large. */
const BATCH = 1_000;

/**
 * Applies a difference inside a transaction. Relationships go before the nodes they hold on to, and come after them.
 * Throws if the graph did less than it was told, so that nothing half done is ever kept.
 */
export async function writeDifference(
  transaction: Transaction,
  difference: Difference,
  { storage, engine }: { readonly storage: Storage; readonly engine: Engine },
): Promise<void> {
  const statements = seedStatements(storage, engine);
  const { nodes, relationships } = difference;
  const nodeRow = (node: ContentNode): Row => ({
    id: node.id,
    ...splitDates(node.properties, storage.types.get(node.type)?.dates ?? []),
  });
  const linkRow = ({ id, from, to, type, properties }: ContentRelationship): Row => ({
    id,
    from,
    to,
    ...splitDates(properties, storage.relationshipDates.get(type) ?? []),
  });

  const batches = [
    ...byType(relationships.removed, ({ id, from }) => ({ id, from }), statements.removeRelationships),
    ...batchesOf(nodes.removed.map((id) => ({ id }))).map((rows) => statements.removeNodes(rows)),
    ...byType(nodes.created, nodeRow, statements.createNodes),
    ...byType(nodes.changed, nodeRow, statements.changeNodes),
    ...byType(relationships.created, linkRow, statements.createRelationships),
    ...byType(relationships.changed, linkRow, statements.changeRelationships),
  ];
  for (const statement of batches) await runWhole(transaction, statement);
}

function byType<Item extends { readonly type: string }>(
  items: readonly Item[],
  toRow: (item: Item) => Row,
  statement: (type: string, rows: readonly Row[]) => Batch,
): readonly Batch[] {
  return [...groupBy(items, (item) => item.type)].flatMap(([type, group]) =>
    batchesOf(group.map(toRow)).map((rows) => statement(type, rows)),
  );
}

function batchesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH));
}

async function runWhole(transaction: Transaction, batch: Batch): Promise<void> {
  const [answer] = await transaction.run(batch);
  if (answer?.['count'] === batch.parameters.rows.length) return;
  throw new Error(
    `The graph wrote ${String(answer?.['count'])} of ${batch.parameters.rows.length} rows: ${batch.text}`,
  );
}
