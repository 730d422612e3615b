import type { Graph, Transaction } from '../graph/graph.js';
import { together } from '../store/statistics/addedStatistics.js';
import { acquireWriteLock } from '../store/records/writeLock.js';
import type { Preparation } from '../store/records/writeLock.js';
import { appendChange } from '../store/changeLog.js';
import { raiseStatistics } from '../store/statistics/keepStatistics.js';
import { takenBack } from '../store/takenBack.js';
import type { Storage } from '../schema/stored/storage.js';
import type { Gone } from './gone.js';

export interface WriteLockOptions {
  readonly storage: Storage;
  /** Of the graph, which writing notes (`prepareGraph`). */
  readonly preparation: Preparation;
  /** ISO 8601. */
  readonly now: string;
  /** Takes everything back at the end, and resolves with what was done. */
  readonly dryRun?: boolean;
}

/** One transaction of a removal: under the lock of all writers, told to the change log. The statistics are
 * noted to be too high. */
export async function underWriteLock(
  graph: Graph,
  origin: string,
  work: (transaction: Transaction) => Promise<Gone>,
  { storage, preparation, now, dryRun = false }: WriteLockOptions,
): Promise<Gone> {
  const begun = async (transaction: Transaction): Promise<Gone> => {
    await acquireWriteLock(transaction, now, preparation);
    return work(transaction);
  };
  if (dryRun) return takenBack(graph, begun);
  return graph.write(async (transaction) => {
    const gone = await begun(transaction);
    await raiseStatistics(transaction, { ...together(), isLess: true }, { storage, engine: graph.engine });
    const { removed, changed } = gone;
    await appendChange(transaction, { cause: 'REMOVE', origin, at: now, created: [], changed, removed });
    return gone;
  });
}
