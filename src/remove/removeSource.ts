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
  /** Only these rows of a dataset, each named by its key, or by the id of its event or claim; all in one transaction. */
  readonly rows?: readonly string[];
  /** Only works out what would be gone. */
  readonly dryRun?: boolean;
  /** Rows in one transaction; `ROWS_OF_A_TRANSACTION` where absent. */
  readonly batchSize?: number;
  /** Ends the removal after the batch that is being taken out. */
  readonly signal?: AbortSignal | undefined;
  /** Gets a line now and then. */
  report?(line: string): void;
  /** Is told after each batch how many rows are gone. */
  progress?(rows: number): void;
  readonly now?: Date;
}

/** What is gone, or would be. */
export interface Removed {
  /** Of imported rows; undefined where there were none. */
  readonly imported?: ImportedRemoval;
  /** Of facts; undefined where none spoke from the source. */
  readonly facts?: FactsRemoval;
  readonly storage: Storage;
}

/**
 * Takes an article, a dataset or rows of one out of the graph: what follows from all others is left as if it had never
 * been there, and what two sources share stays with the other one.
 *
 * Rejects with BAD_USER_INPUT where there is no such source or row, where claims of others speak of what would be gone,
 * and where the database holds what is not ours.
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

/** A dry run takes them out as well, and takes that back. */
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
