import type { Transaction } from '../../graph/graph.js';
import { forNodes } from '../../store/forNodes.js';
import type { Store } from '../../store/store.js';
import { namingIds } from '../derive/deriveEntity.js';
import type { RowHash, RowIds } from '../derive/deriveIds.js';
import type { FoundEntity } from '../derive/deriveNewEntities.js';

/** The rows of a batch that the graph holds. */
export interface StoredRows {
  /** The hash of the row when it was imported, by the id of its claim. */
  readonly hashes: ReadonlyMap<string, RowHash>;
  /** The ids of events that are in the graph, from a row or from facts. */
  readonly events: ReadonlySet<string>;
}

/**
 * Reads stored rows with one index look-up for each id, so a row that is there already costs little more than reading
 * it.
 */
export async function readStoredRows(
  transaction: Transaction,
  rows: readonly { readonly ids: RowIds }[],
  store: Store,
): Promise<StoredRows> {
  const found = await forNodes(
    transaction,
    rows.flatMap(({ ids: { claim, event } }) => [claim, event]),
    'RETURN n.id AS id, n.rowVersion AS version, n.rowContent AS content',
    store,
  );
  const claims = found.filter(({ content }) => typeof content === 'string');
  return {
    hashes: new Map(
      claims.map(({ id, version, content }) => [
        String(id),
        { version: String(version), content: String(content) },
      ]),
    ),
    events: new Set(found.map(({ id }) => String(id))),
  };
}

/**
 * Reads the state of these entities in the graph. Looks up whether the dataset names an entity only if another dataset
 * may have brought it.
 */
export async function readStoredEntities(
  transaction: Transaction,
  ids: readonly string[],
  surroundings: Pick<Store, 'engine'> & { readonly dataset: { readonly id: string } },
): Promise<ReadonlyMap<string, FoundEntity>> {
  const { dataset } = surroundings;
  const found = await forNodes(
    transaction,
    ids,
    'RETURN n.id AS id, n:Imported AS isImported, n:Seeded AS isSeeded',
    surroundings,
  );
  const claims = found.flatMap(({ id, isImported, isSeeded }) =>
    isImported === true && isSeeded !== true ? [namingClaim(dataset.id, String(id))] : [],
  );
  const names = await forNodes(transaction, claims, 'RETURN n.id AS id', surroundings);
  const named = new Set(names.map(({ id }) => String(id)));
  return new Map(
    found.map(({ id, isImported, isSeeded }) => [
      String(id),
      {
        isImported: isImported === true,
        isSeeded: isSeeded === true,
        isNamed: named.has(namingClaim(dataset.id, String(id))),
      },
    ]),
  );
}

function namingClaim(dataset: string, entity: string): string {
  return namingIds(dataset, entity).claims[0]!;
}
