import type { Transaction } from '../../graph/graph.js';
import { batchesOf } from '../../store/batches.js';
import { findNode } from '../../store/statements.js';
import type { Store } from '../../store/store.js';
import type { RowIds } from '../derive/deriveIds.js';
import { measurementId } from '../derive/deriveRow.js';

/**
 * Takes out of the graph what rows brought before they said something else: all but an event that facts declare, which
 * only loses who took part in it and where it was according to the row.
 */
export async function removeRows(
  transaction: Transaction,
  rows: readonly { readonly ids: RowIds }[],
  { storage, engine }: Store,
): Promise<void> {
  const measures = storage.enumValues('Measure');
  const parts = rows.flatMap(({ ids }) => partsOf(ids, measures));
  const events = rows.map(({ ids }) => ids.event);
  const find = `UNWIND $rows AS row ${findNode(engine)('n', 'id')}`;
  const statements: readonly (readonly [ids: readonly string[], text: string])[] = [
    [parts, `${find} DETACH DELETE n`],
    [events, `${find} MATCH (n)<-[r:PARTICIPATED_IN]-() WHERE r.imported DELETE r`],
    [events, `${find} MATCH (n)-[r:LOCATED_IN]->() WHERE r.imported DELETE r`],
    [events, `${find} WHERE NOT n:Seeded DETACH DELETE n`],
  ];
  for (const [ids, text] of statements)
    for (const batch of batchesOf(ids))
      await transaction.run({ text, parameters: { rows: batch.map((id) => ({ id })) } });
}

function partsOf(ids: RowIds, measures: readonly string[]): readonly string[] {
  const { claim, digest } = ids;
  return [
    claim,
    `evidence/${digest}`,
    `attributionstep/${digest}-0`,
    `name/${digest}`,
    `eventcode/${digest}`,
    ...measures.map((measure) => measurementId(ids, measure)),
  ];
}
