import type { Row, Transaction } from '../../graph/graph.js';
import { batchesOf } from '../../store/batches.js';
import { findNode } from '../../store/statements.js';
import type { Store } from '../../store/store.js';
import { namingIds } from '../derive/deriveEntity.js';
import type { RowHash, RowIds } from '../derive/deriveIds.js';
import type { FoundEntity } from '../derive/deriveNewEntities.js';

/** What the graph holds of the rows of a batch. */
export interface StoredRows {
  /** By the id of the claim: what the row said when it was imported. */
  readonly hashes: ReadonlyMap<string, RowHash>;
  /** The ids of events that are there, be it by a row or by facts. */
  readonly events: ReadonlySet<string>;
}

/** One look-up by index for each id: a row that is there already costs little more than reading it. */
export async function readStoredRows(
  transaction: Transaction,
  rows: readonly { readonly ids: RowIds }[],
  { engine }: Store,
): Promise<StoredRows> {
  const ids = [...new Set(rows.flatMap(({ ids: { claim, event } }) => [claim, event]))];
  const found = await lookUp(
    transaction,
    ids,
    `${findNode(engine)('n', 'id')} RETURN n.id AS id, n.rowVersion AS version, n.rowContent AS content`,
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
 * How those of these entities are there that are in the graph. Whether the dataset names one is asked only of those that
 * another one may have brought.
 */
export async function readStoredEntities(
  transaction: Transaction,
  ids: readonly string[],
  { engine, dataset }: Pick<Store, 'engine'> & { readonly dataset: { readonly id: string } },
): Promise<ReadonlyMap<string, FoundEntity>> {
  const find = findNode(engine)('n', 'id');
  const found = await lookUp(
    transaction,
    ids,
    `${find} RETURN n.id AS id, n:Imported AS isImported, n:Seeded AS isSeeded`,
  );
  const claims = found.flatMap(({ id, isImported, isSeeded }) =>
    isImported === true && isSeeded !== true ? [namingClaim(dataset.id, String(id))] : [],
  );
  const named = new Set(
    (await lookUp(transaction, claims, `${find} RETURN n.id AS id`)).map(({ id }) => String(id)),
  );
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

async function lookUp(
  transaction: Transaction,
  ids: readonly string[],
  text: string,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const batch of batchesOf(ids)) {
    const rows = batch.map((id) => ({ id }));
    found.push(...(await transaction.run({ text: `UNWIND $rows AS row ${text}`, parameters: { rows } })));
  }
  return found;
}
