import type { Transaction } from '../graph/graph.js';
import { writeRecord } from '../store/records/factRecords.js';
import type { KnownFacts } from '../store/records/factRecords.js';
import { appendChange } from '../store/changeLog.js';
import type { Change } from '../store/changeLog.js';
import type { Difference } from '../store/difference.js';
import { changesInLog } from '../store/inChangeLog.js';
import type { Store } from '../store/store.js';
import { writeDifference } from '../store/writeDifference.js';

/** What a comparison of facts with the graph came to. */
export interface ComparedFacts {
  readonly difference: Difference;
  /** Of the directories that say something else by now, as they are to be. */
  readonly records: readonly KnownFacts[];
}

/** Who wrote, and when, for those who follow the graph. */
export type Reason = Pick<Change, 'cause' | 'origin' | 'at'>;

/** Writes the difference, the records of the directories, and what the change log tells of it. After `acquireWriteLock`. */
export async function applyDifference(
  transaction: Transaction,
  { difference, records }: ComparedFacts,
  reason: Reason,
  store: Store,
  report?: (line: string) => void,
): Promise<void> {
  await writeDifference(transaction, difference, store, report);
  for (const { facts, ...record } of records) await writeRecord(transaction, record, facts);
  await appendChange(transaction, { ...changesInLog(difference, store.storage), ...reason });
}
