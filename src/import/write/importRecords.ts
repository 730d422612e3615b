import type { Graph } from '../../graph/graph.js';
import { ROWS_OF_A_TRANSACTION } from '../../store/batches.js';
import { inNfc } from '../table/inNfc.js';
import type { ImportSummary } from './importTally.js';
import type { DatasetRecord, Outcome } from '../row/record.js';
import type { NumberedRow } from './sortRows.js';
import { prepareImport } from './importRun.js';
import type { ImportOptions } from './importRun.js';

/**
 * Writes rows of event data into the graph, one transaction for each batch, in bounded memory. Rows that are there
 * already are only looked up, so an import that was killed continues when it is run again: a batch is in the graph as a
 * whole or not at all, and rows are known by their keys. The same rows again change nothing.
 *
 * Rejects with BAD_USER_INPUT if the database holds data that is not ours. Otherwise rejects as the graph does.
 */
export async function importRecords(
  graph: Graph,
  outcomes: AsyncIterable<Outcome> | Iterable<Outcome>,
  dataset: DatasetRecord,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const { batchSize = ROWS_OF_A_TRANSACTION, limit = Infinity, signal, report } = options;
  const run = await prepareImport(graph, inNfc(dataset), options);
  let batch: NumberedRow[] = [];
  // The engine writes one batch while the next one is read; only one, so that memory stays bounded.
  let writing: Promise<void> = Promise.resolve();
  const write = async (rows: readonly NumberedRow[], read: number): Promise<void> => {
    run.tally.add(await run.write(rows));
    report?.(read, run.tally.read);
  };
  const flush = async (): Promise<void> => {
    await writing;
    writing = write(batch, run.tally.read);
    // The code that awaits this promise gets the failure. Until then this handler keeps it from being an unhandled
    // rejection.
    writing.catch(() => undefined);
    batch = [];
  };
  try {
    for await (const outcome of limited(outcomes, limit)) {
      const row = run.admit(outcome);
      if (row !== undefined) batch.push(row);
      if (batch.length >= batchSize) await flush();
      if (signal?.aborted === true) break;
    }
    if (batch.length > 0) await flush();
  } finally {
    await writing;
  }
  await run.end();
  return run.tally.summary(signal?.aborted === true);
}

async function* limited(
  outcomes: AsyncIterable<Outcome> | Iterable<Outcome>,
  limit: number,
): AsyncGenerator<Outcome> {
  let read = 0;
  if (limit <= 0) return;
  for await (const outcome of outcomes) {
    yield outcome;
    read += 1;
    if (read >= limit) return;
  }
}
