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
  /** The preparation of the graph, which writing notes (`prepareGraph`). */
  readonly preparation: Preparation;
  /** ISO 8601. */
  readonly now: string;
  /** Rolls everything back at the end, and resolves with the effect it would have. */
  readonly dryRun?: boolean;
}

/**
 * Runs one transaction of a removal under the write lock and adds it to the change log. Notes that the statistics are
 * too high.
 */
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
