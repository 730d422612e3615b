import type { Graph, Transaction } from '../graph/graph.js';
import { shrinkingClaims } from './importedClaims.js';
import { namingsGone, rowsGone } from './gone.js';
import type { Gone } from './gone.js';
import { underWriteLock } from './underWriteLock.js';
import type { WriteLockOptions } from './underWriteLock.js';
import { removeSilent } from './removeUnneeded.js';

export interface DatasetRemovalOptions extends WriteLockOptions {
  /** The number of claims in one transaction. */
  readonly batchSize: number;
  /** Ends the removal after the present batch. */
  readonly signal?: AbortSignal | undefined;
  /** Is told after each batch how many rows are gone. */
  report(rows: number): void;
}

/** The effect of a removal, or of a dry run. */
export interface ImportedRemoval {
  readonly rows: number;
  /** The number of actors, countries and places that nothing else mentions. */
  readonly entities: number;
  /** Whether the removal was stopped before its end. */
  readonly isStopped: boolean;
}

/**
 * Removes an imported dataset in batches, each a transaction, in bounded memory: its rows, then its claims about actors
 * and places, then the dataset itself. Each batch leaves a consistent graph and writes to the change log. Removed
 * claims are not looked for again, so the same call continues a removal that was stopped or killed.
 */
export async function removeDataset(
  graph: Graph,
  dataset: string,
  options: DatasetRemovalOptions,
): Promise<ImportedRemoval> {
  const store = { storage: options.storage, engine: graph.engine };
  const total = { rows: 0, entities: 0 };
  /** Resolves with true if the removal must stop. */
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
