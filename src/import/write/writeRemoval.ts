import type { Transaction } from '../../graph/graph.js';
import { forNodes } from '../../store/forNodes.js';
import type { Store } from '../../store/store.js';
import type { RowIds } from '../derive/deriveIds.js';
import { MAPPED_MEASURES } from '../mapping/grammar/measure.js';
import { measurementId } from '../derive/deriveRow.js';

/**
 * Removes everything that rows brought before their content changed. An event that facts declare stays, and loses only
 * the participants and the place that the row gave it.
 */
export async function removeRows(
  transaction: Transaction,
  rows: readonly { readonly ids: RowIds }[],
  store: Store,
): Promise<void> {
  const parts = rows.flatMap(({ ids }) => partsOf(ids));
  const events = rows.map(({ ids }) => ids.event);
  const forEach = async (ids: readonly string[], rest: string): Promise<void> =>
    void (await forNodes(transaction, ids, rest, store));
  await forEach(parts, 'DETACH DELETE n');
  await forEach(events, 'MATCH (n)<-[r:PARTICIPATED_IN]-() WHERE r.imported DELETE r');
  await forEach(events, 'MATCH (n)-[r:LOCATED_IN]->() WHERE r.imported DELETE r');
  await forEach(events, 'WHERE NOT n:Seeded DETACH DELETE n');
}

function partsOf(ids: RowIds): readonly string[] {
  const { claim, digest } = ids;
  return [
    claim,
    `evidence/${digest}`,
    `attributionstep/${digest}-0`,
    `name/${digest}`,
    `eventcode/${digest}`,
    ...MAPPED_MEASURES.map((measure) => measurementId(ids, measure)),
  ];
}
