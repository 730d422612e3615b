import { writeVocabulary } from '../cypher/vocabulary.js';
import type { Term } from '../vocabulary/term.js';
import type { Transaction } from '../graph/graph.js';
import { writeRecord } from '../store/records/factRecords.js';
import type { KnownFacts } from '../store/records/factRecords.js';
import { appendChange } from '../store/changeLog.js';
import type { Change } from '../store/changeLog.js';
import type { Difference } from '../store/difference.js';
import { changesInLog } from '../store/inChangeLog.js';
import type { Store } from '../store/store.js';
import { writeDifference } from '../store/writeDifference.js';

/** The result of comparing facts with the graph. */
export interface ComparedFacts {
  readonly difference: Difference;
  /** The new records of the directories whose facts changed. */
  readonly records: readonly KnownFacts[];
  /** The vocabularies of all directories. */
  readonly terms: readonly Term[];
}

/** The cause, origin and time of a change, for clients that follow the graph. */
export type Reason = Pick<Change, 'cause' | 'origin' | 'at'>;

/**
 * Writes the difference, the records of the directories, the vocabulary and the entry of the change log. Call it after
 * `acquireWriteLock`.
 */
export async function applyDifference(
  transaction: Transaction,
  { difference, records, terms }: ComparedFacts,
  reason: Reason,
  store: Store,
  report?: (line: string) => void,
): Promise<void> {
  await writeDifference(transaction, difference, store, report);
  for (const { facts, ...record } of records) await writeRecord(transaction, record, facts);
  // In the same transaction as the claims, so that whoever reads a word finds its term.
  await transaction.run(writeVocabulary(terms));
  await appendChange(transaction, { ...changesInLog(difference, store.storage), ...reason });
}
