import { badInput } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { ROWS_OF_A_TRANSACTION } from '../store/batches.js';
import { lowerStatistics } from '../store/statistics/keepStatistics.js';
import { prepareGraph } from '../store/prepareGraph.js';
import { removeFacts } from '../ingest/removeFacts.js';
import type { FactsRemoval } from '../ingest/removeFacts.js';
import { readStorage } from '../schema/stored/storage.js';
import type { Storage } from '../schema/stored/storage.js';
import { findRows } from './findRows.js';
import { findSource } from './findSource.js';
import { underWriteLock } from './underWriteLock.js';
import { previewDataset } from './previewDataset.js';
import { removeDataset } from './removeDataset.js';
import type { ImportedRemoval } from './removeDataset.js';
import { singleRowsGone } from './gone.js';

export interface RemoveOptions {
  /**
   * Only these rows of a dataset, each named by its key, or by the id of its event or claim; all in one transaction.
   */
  readonly rows?: readonly string[];
  /** Only works out the effect. */
  readonly dryRun?: boolean;
  /** The number of rows in one transaction; `ROWS_OF_A_TRANSACTION` by default. */
  readonly batchSize?: number;
  /** Ends the removal after the present batch. */
  readonly signal?: AbortSignal | undefined;
  /** Gets a line now and then. */
  report?(line: string): void;
  /** Is told after each batch how many rows are gone. */
  progress?(rows: number): void;
  readonly now?: Date;
}

/** The effect of a removal, or of a dry run. */
export interface Removed {
  /** The imported rows removed; undefined if there were none. */
  readonly imported?: ImportedRemoval;
  /** The facts removed; undefined if none were from the source. */
  readonly facts?: FactsRemoval;
  readonly storage: Storage;
}

/**
 * Removes an article, a dataset or rows of one from the graph. Everything that follows from other sources is left as if
 * the source had never been there, and content that two sources share stays with the other one.
 *
 * Rejects with BAD_USER_INPUT if there is no such source or row, if claims of others mention an entity that would be
 * removed, and if the database holds foreign nodes.
 */
export async function removeSource(
  graph: Graph,
  source: string,
  options: RemoveOptions = {},
): Promise<Removed> {
  const removed = await remove(graph, source, options);
  if (options.dryRun !== true)
    await lowerStatistics(graph, { storage: removed.storage, engine: graph.engine });
  return removed;
}

async function remove(graph: Graph, source: string, options: RemoveOptions): Promise<Removed> {
  const { rows = [], dryRun = false, now = new Date(), report = () => undefined } = options;
  const storage = readStorage();
  const preparation = await prepareGraph(graph, storage, { dryRun });
  const found = await findSource(graph, source);
  const turn = { storage, preparation, now: now.toISOString() };
  if (rows.length > 0) {
    if (!found.isImported)
      throw badInput(
        `${source} was not imported, so it has no rows to take out one by one. Take the claims out of its files, and ingest their directory.`,
      );
    return { storage, imported: await removeSingleRows(graph, source, options, turn) };
  }
  const imported = !found.isImported
    ? undefined
    : dryRun
      ? await previewDataset(graph, source)
      : await removeDataset(graph, source, {
          ...turn,
          batchSize: options.batchSize ?? ROWS_OF_A_TRANSACTION,
          signal: options.signal,
          report: options.progress ?? (() => undefined),
        });
  const facts =
    found.isOfFacts && imported?.isStopped !== true
      ? await removeFacts(graph, source, { ...turn, dryRun, report })
      : undefined;
  return { storage, ...(imported && { imported }), ...(facts && { facts }) };
}

/** Removes single rows. A dry run removes them too and rolls back. */
async function removeSingleRows(
  graph: Graph,
  dataset: string,
  { rows = [], dryRun = false }: RemoveOptions,
  turn: Parameters<typeof underWriteLock>[3],
): Promise<ImportedRemoval> {
  const store = { storage: turn.storage, engine: graph.engine };
  const claims = await findRows(graph, dataset, rows);
  const gone = await underWriteLock(
    graph,
    dataset,
    (transaction) => singleRowsGone(transaction, dataset, claims, store),
    { ...turn, dryRun },
  );
  return { rows: gone.rows, entities: gone.entities, isStopped: false };
}
