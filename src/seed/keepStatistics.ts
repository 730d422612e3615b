import { READ_STATISTICS, storedStatistics, writeStatistics } from '../cypher/statistics.js';
import type { Transaction } from '../graph/graph.js';
import { add } from '../plan/statistics.js';
import { addedStatistics } from './addedStatistics.js';
import type { Added } from './addedStatistics.js';
import { countStatistics } from './countStatistics.js';
import type { Store } from './store.js';

/**
 * Raises the statistics by what a transaction added, within that transaction and after everything else is written, so
 * that no reader meets a graph that holds more than its statistics say. They are lowered by `lowerStatistics` alone. A
 * graph that has none is counted.
 */
export async function raiseStatistics(transaction: Transaction, added: Added, store: Store): Promise<void> {
  const known = storedStatistics(await transaction.run(READ_STATISTICS));
  const now =
    known === undefined
      ? await countStatistics(transaction, store)
      : add(known, await addedStatistics(transaction, added, store));
  await transaction.run(writeStatistics(now));
}

/** A graph of so many nodes is counted anew in less time than it takes to write a hundred of them. */
const SOON_COUNTED = 20_000;

/**
 * Counts anew where that is soon done, so that what was removed is not priced any longer; else raises the statistics,
 * which are then too high by what was removed.
 */
export async function lowerStatistics(transaction: Transaction, added: Added, store: Store): Promise<void> {
  const [row] = await transaction.run({ text: 'MATCH (n:Node) RETURN count(n) AS count', parameters: {} });
  if (Number(row?.['count']) > SOON_COUNTED) await raiseStatistics(transaction, added, store);
  else await transaction.run(writeStatistics(await countStatistics(transaction, store)));
}
