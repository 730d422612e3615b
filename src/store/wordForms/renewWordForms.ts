import type { Graph, ResultRow, Transaction } from '../../graph/graph.js';
import { batchesOf, runWhole } from '../batches.js';
import type { Properties } from '../../derive/desiredGraph.js';
import { findNode } from '../statements/findNode.js';
import type { Storage, StoredType } from '../../schema/stored/storage.js';
import { wordFormProperties, storedWordForms } from './storedWordForms.js';

/**
 * Derives the word forms of all nodes anew, imported ones too, and writes those that differ. Each batch is one
 * transaction, so memory holds only the ids of one type; if the process is killed, the next run starts from the
 * beginning.
 */
export async function renewWordForms(graph: Graph, storage: Storage): Promise<void> {
  for (const type of storage.types.values()) {
    if (wordFormProperties(type).length === 0) continue;
    const ids = await graph.read({ text: `MATCH (n:${type.name}) RETURN n.id AS id`, parameters: {} });
    for (const batch of batchesOf(ids))
      await graph.write((transaction) => renewBatch(transaction, batch, type, graph.engine));
  }
}

async function renewBatch(
  transaction: Transaction,
  ids: readonly ResultRow[],
  type: StoredType,
  engine: Graph['engine'],
): Promise<void> {
  const find = `UNWIND $rows AS row ${findNode(engine)('n', 'id')}`;
  const stored = await transaction.run({
    text: `${find} RETURN n.id AS id, properties(n) AS properties`,
    parameters: { rows: ids },
  });
  const rows = stored.flatMap((row): ResultRow[] => {
    const id = String(row['id']);
    const properties = row['properties'] as Properties;
    const forms = storedWordForms(type, id, properties);
    const isCurrent = Object.entries(forms).every(([name, form]) => properties[name] === form);
    return isCurrent ? [] : [{ id, properties: forms }];
  });
  if (rows.length === 0) return;
  await runWhole(transaction, {
    text: `${find} SET n += row.properties RETURN count(*) AS count`,
    parameters: { rows },
  });
}
