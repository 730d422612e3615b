import type { RowHash, RowIds } from '../derive/deriveIds.js';
import type { EventRecord } from '../row/record.js';

/** A record with its place in the import, its ids and its hash. */
export interface NumberedRow {
  readonly record: EventRecord;
  /** From 1: its place among all rows of the import, refused ones included. */
  readonly position: number;
  readonly ids: RowIds;
  readonly hash: RowHash;
}

/** The rows of a batch by the work that they need. */
export interface SortedRows {
  readonly created: readonly NumberedRow[];
  /** Rows that say something else than before. */
  readonly changed: readonly NumberedRow[];
  readonly unchanged: number;
  readonly refused: readonly { readonly at: string; readonly reason: string }[];
}

/**
 * Sorts rows by comparing them with the stored claims. Within one version of a dataset a key names one row, even if the
 * file has another row with that key; otherwise the two would replace each other in every import. Rows of another
 * version replace the stored ones, and with `replace` all rows do.
 */
export function sortRows(
  rows: readonly NumberedRow[],
  stored: ReadonlyMap<string, RowHash>,
  replace: boolean,
): SortedRows {
  const known = new Map(stored);
  const written = new Map<string, NumberedRow>();
  const refused: { readonly at: string; readonly reason: string }[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const before = known.get(row.ids.claim);
    if (before?.content === row.hash.content) unchanged += 1;
    else if (before !== undefined && !replace && isSameRow(before, row.hash))
      refused.push({ at: row.record.at, reason: takenKey(row.record.key) });
    else {
      known.set(row.ids.claim, row.hash);
      written.set(row.ids.claim, row);
    }
  }
  const all = [...written.values()];
  return {
    created: all.filter(({ ids }) => !stored.has(ids.claim)),
    changed: all.filter(({ ids }) => stored.has(ids.claim)),
    unchanged,
    refused,
  };
}

/** Whether both are of one version and derived alike. A row that was derived in another way must be written anew. */
function isSameRow(before: RowHash, now: RowHash): boolean {
  return before.version === now.version && derivationOf(before) === derivationOf(now);
}

function derivationOf({ content }: RowHash): string {
  return content.slice(0, content.indexOf('-'));
}

function takenKey(key: string): string {
  return `another row has the key “${key}” and different content. If this is a newer version of the dataset, name it with --dataset-version; to replace what was imported, add --replace`;
}
