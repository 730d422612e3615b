import type { Graph, Transaction } from '../graph/graph.js';
import { shrinkingClaims } from './importedClaims.js';
import { namingsGone, rowsGone } from './gone.js';
import type { Gone } from './gone.js';
import { underWriteLock } from './underWriteLock.js';
import type { WriteLockOptions } from './underWriteLock.js';
import { removeSilent } from './removeUnneeded.js';

export interface DatasetRemovalOptions extends WriteLockOptions {
  /** Claims in one transaction. */
  readonly batchSize: number;
  /** Ends the removal after the batch that is being taken out. */
  readonly signal?: AbortSignal | undefined;
  /** Is told after each batch how many rows are gone. */
  report(rows: number): void;
}

/** What is gone, or would be. */
export interface ImportedRemoval {
  readonly rows: number;
  /** Actors, countries and places that nothing else speaks of. */
  readonly entities: number;
  /** It was asked to end before all was done. */
  readonly isStopped: boolean;
}

/**
 * Takes an imported dataset out, a transaction a batch, in bounded memory: its rows, then what it said of actors and
 * places, at last the dataset itself. Each batch leaves a whole graph and tells the change log, and what is gone is not
 * looked for again, so a removal that was ended or killed is taken up by the same call.
 */
export async function removeDataset(
  graph: Graph,
  dataset: string,
  options: DatasetRemovalOptions,
): Promise<ImportedRemoval> {
  const store = { storage: options.storage, engine: graph.engine };
  const total = { rows: 0, entities: 0 };
  /** Resolves with whether to stop. */
  const batch = async (work: (transaction: Transaction) => Promise<Gone>): Promise<boolean> => {
    const gone = await underWriteLock(graph, dataset, work, options);
    total.rows += gone.rows;
    total.entities += gone.entities;
    options.report(total.rows);
    return options.signal?.aborted === true;
  };
  for await (const claims of shrinkingClaims(graph, dataset, 'row', options.batchSize))
    if (await batch((transaction) => rowsGone(transaction, claims, store)))
      return { ...total, isStopped: true };
  for await (const claims of shrinkingClaims(graph, dataset, 'naming', options.batchSize))
    if (await batch((transaction) => namingsGone(transaction, dataset, claims, store)))
      return { ...total, isStopped: true };
  await batch(async (transaction) => {
    const removed = await removeSilent(transaction, dataset, store);
    return { rows: 0, entities: 0, removed, changed: [] };
  });
  return { ...total, isStopped: false };
}
