import type { RowHash, RowIds } from '../derive/deriveIds.js';
import type { EventRecord } from '../row/record.js';

/** A record with its place in the import, and what it is called and known by. */
export interface NumberedRow {
  readonly record: EventRecord;
  /** From 1: its place among all rows of the import, those that were refused included. */
  readonly position: number;
  readonly ids: RowIds;
  readonly hash: RowHash;
}

/** What is to be done with the rows of a batch. */
export interface SortedRows {
  readonly created: readonly NumberedRow[];
  /** Those that say something else than before. */
  readonly changed: readonly NumberedRow[];
  readonly unchanged: number;
  readonly refused: readonly { readonly at: string; readonly reason: string }[];
}

/**
 * Sorts rows by what is stored under their claims. Within one version of a dataset a key names one row, whatever else
 * the file has under it: otherwise two such rows would replace each other in every import. Rows of a newer version
 * replace those of before, and so does everything where `replace` is set.
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

/** Of one version, and derived as rows are today: what was derived otherwise is to be written anew. */
function isSameRow(before: RowHash, now: RowHash): boolean {
  return before.version === now.version && derivationOf(before) === derivationOf(now);
}

function derivationOf({ content }: RowHash): string {
  return content.slice(0, content.indexOf('-'));
}

function takenKey(key: string): string {
  return `another row has the key “${key}” and says something else. If this is a newer version of the dataset, name it with --dataset-version; to replace what was imported, add --replace`;
}
