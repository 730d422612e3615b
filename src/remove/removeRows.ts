import type { Transaction } from '../graph/graph.js';
import { removeRows as deleteRows } from '../import/write/writeRemoval.js';
import type { Store } from '../store/store.js';
import { forNodes } from '../store/forNodes.js';
import { leaveImports } from './deleteNodes.js';

/** The rows that were removed, with the entities they named. */
export interface RemovedRows {
  /** The number of rows that existed. */
  readonly count: number;
  /** The ids of the removed claims and events. */
  readonly ids: readonly string[];
  /** The ids of the actors, countries and places that the rows named. */
  readonly named: readonly string[];
}

/** Removes the rows of these claims. An event that facts declare stays, and no longer belongs to a row. */
export async function removeRows(
  transaction: Transaction,
  claims: readonly string[],
  store: Store,
): Promise<RemovedRows> {
  const about = await forNodes(
    transaction,
    claims,
    'MATCH (n)-[:ABOUT]->(e) RETURN n.id AS claim, e.id AS id, e:Seeded AS isSeeded',
    store,
  );
  const isEvent = ({ id }: (typeof about)[number]): boolean => String(id).startsWith('event/');
  const events = about.filter(isEvent);
  const rows = events.map(({ claim, id }) => ({
    ids: { claim: String(claim), event: String(id), digest: String(claim).slice('claim/'.length) },
  }));
  await deleteRows(transaction, rows, store);
  const declared = events.filter(({ isSeeded }) => isSeeded === true).map(({ id }) => String(id));
  if (declared.length > 0) await leaveImports(transaction, declared, store);
  const isKept = new Set(declared);
  return {
    count: rows.length,
    ids: rows.flatMap(({ ids }) => (isKept.has(ids.event) ? [ids.claim] : [ids.claim, ids.event])),
    named: [...new Set(about.filter((row) => !isEvent(row)).map(({ id }) => String(id)))],
  };
}
