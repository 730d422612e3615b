import type { Transaction } from '../graph/graph.js';
import { typeOfId } from '../schema/stored/typeOfId.js';
import { isA } from '../schema/stored/storage.js';
import type { Store } from '../store/store.js';
import { forNodes } from '../store/forNodes.js';
import { removeNamings } from './removeNamings.js';
import type { RemovedNamings } from './removeNamings.js';
import { removeRows } from './removeRows.js';
import { removeUnneeded } from './removeUnneeded.js';

/** The result of one transaction of a removal. */
export interface Gone {
  /** The number of rows removed. */
  readonly rows: number;
  /** The number of actors, countries and places removed. */
  readonly entities: number;
  /** The ids of entities, claims and sources that were removed. */
  readonly removed: readonly string[];
  /** The ids of entities whose shown name changed. */
  readonly changed: readonly string[];
}

/** Removes rows, and the entities that only they mention. The dataset's own claims about actors and places stay. */
export async function rowsGone(
  transaction: Transaction,
  claims: readonly string[],
  store: Store,
): Promise<Gone> {
  const rows = await removeRows(transaction, claims, store);
  const unneeded = await removeUnneeded(transaction, rows.named, store);
  return gone(rows.count, [...rows.ids, ...unneeded], [], unneeded, store);
}

/**
 * Removes the dataset's claims about the actors and places that are subjects of these claims, and those that no other
 * source mentions.
 */
export async function namingsGone(
  transaction: Transaction,
  dataset: string,
  claims: readonly string[],
  store: Store,
): Promise<Gone> {
  const found = await forNodes(transaction, claims, 'MATCH (n)-[:SUBJECT]->(e) RETURN e.id AS id', store);
  return withoutNamings(transaction, dataset, [...new Set(found.map(({ id }) => String(id)))], store);
}

/** Removes rows, and the dataset's claims about actors and places that no other row of it names. */
export async function singleRowsGone(
  transaction: Transaction,
  dataset: string,
  claims: readonly string[],
  store: Store,
): Promise<Gone> {
  const rows = await removeRows(transaction, claims, store);
  const candidates = rows.named.filter((id) => !id.startsWith('country/'));
  const still = await forNodes(
    transaction,
    candidates,
    'MATCH (n)<-[:ABOUT]-(c) WHERE c.rowContent IS NOT NULL MATCH (c)-[:CLAIMED_IN]->(d) WHERE d.id = $dataset RETURN DISTINCT n.id AS id',
    store,
    { dataset },
  );
  const named = new Set(still.map(({ id }) => id));
  const ids = candidates.filter((id) => !named.has(id));
  const more = await withoutNamings(transaction, dataset, ids, store);
  const unneeded = await removeUnneeded(transaction, rows.named, store);
  return gone(
    rows.count,
    [...rows.ids, ...more.removed, ...unneeded],
    more.changed,
    [...more.removed, ...unneeded],
    store,
  );
}

async function withoutNamings(
  transaction: Transaction,
  dataset: string,
  entities: readonly string[],
  store: Store,
): Promise<Gone> {
  const { claims, renamed, homes }: RemovedNamings = await removeNamings(
    transaction,
    dataset,
    entities,
    store,
  );
  const unneeded = await removeUnneeded(transaction, [...entities, ...homes], store);
  return gone(0, [...claims, ...unneeded], renamed, unneeded, store);
}

function gone(
  rows: number,
  removed: readonly string[],
  changed: readonly string[],
  ids: readonly string[],
  { storage }: Store,
): Gone {
  const isEntity = (id: string): boolean => isA(typeOfId(id, { storage }), 'Entity');
  const isRemoved = new Set(removed);
  return {
    rows,
    entities: ids.filter(isEntity).length,
    removed,
    changed: changed.filter((id) => !isRemoved.has(id)),
  };
}
