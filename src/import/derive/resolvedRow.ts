import type { NamedEntity } from './deriveEntityIds.js';
import type { RowHash, RowIds } from './deriveIds.js';
import type { EventRecord } from '../row/record.js';

/** A record with the ids that its entities have in the graph. */
export interface ResolvedRow {
  readonly record: EventRecord;
  readonly ids: RowIds;
  readonly hash: RowHash;
  /** The id of the dataset. */
  readonly dataset: string;
  /** From 1: its place among all rows of the import, refused ones included. */
  readonly position: number;
  readonly actors: readonly NamedEntity[];
  readonly targets: readonly NamedEntity[];
  readonly place?: NamedEntity | undefined;
}
