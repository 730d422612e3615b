import type { Graph, Transaction } from '../../graph/graph.js';
import { ROWS_OF_A_TRANSACTION } from '../../store/batches.js';
import { hasLayers, takeTurn } from '../../store/bookkeeping.js';
import type { Preparation } from '../../store/bookkeeping.js';
import { appendChange } from '../../store/changeLog.js';
import { lowerStatistics, raiseStatistics } from '../../store/statistics/keepStatistics.js';
import { prepareGraph } from '../../store/prepareGraph.js';
import { readStorage } from '../../schema/stored/storage.js';
import { createRecordCheck } from '../row/checkRecord.js';
import { createDirectory } from '../derive/deriveDirectory.js';
import { datasetId, rowHash, rowIds } from '../derive/deriveIds.js';
import { createRegister } from '../derive/deriveNewEntities.js';
import { createRowTimes } from '../derive/deriveTimes.js';
import { createTally } from '../command/importTally.js';
import { inNfc } from '../table/inNfc.js';
import type { ImportSummary, Tally } from '../command/importTally.js';
import type { DatasetRecord, Outcome } from '../row/record.js';
import type { NumberedRow } from './sortRows.js';
import { planBatch, writeBatch } from './writeBatch.js';
import type { BatchOutcome, BatchSurroundings } from './writeBatch.js';
import { readKnownEntities } from './writeDirectory.js';

export interface ImportOptions {
  /** Reads and compares, and writes nothing: not even an index. */
  readonly dryRun?: boolean;
  /** Rows that say something else than before replace what they said, also within one version of the dataset. */
  readonly replace?: boolean;
  /** At most so many rows are read. */
  readonly limit?: number | undefined;
  /** Rows in one transaction; `ROWS_OF_A_TRANSACTION` where absent. */
  readonly batchSize?: number;
  /** Ends the import after the batch that is being written. */
  readonly signal?: AbortSignal | undefined;
  /** Gets every row that was refused. */
  reject?(at: string, reason: string): void;
  /** Is told after each batch how many rows are in the graph by then, of how many that were read ahead. */
  report?(written: number, read: number): void;
  /** The time that a new dataset is stamped with; now where absent. */
  readonly now?: Date;
}

/**
 * Writes rows of event data into the graph, a transaction a batch, in bounded memory. What is there already is only
 * looked up, so an import that was killed is taken up by running it again: each batch is in the graph wholly or not at
 * all, and rows are known by their keys. The same rows again change nothing.
 *
 * Rejects with BAD_USER_INPUT where the database holds what is not ours; otherwise as the graph does.
 */
export async function importRecords(
  graph: Graph,
  outcomes: AsyncIterable<Outcome> | Iterable<Outcome>,
  dataset: DatasetRecord,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const { batchSize = ROWS_OF_A_TRANSACTION, limit = Infinity, signal, report } = options;
  const run = await prepare(graph, inNfc(dataset), options);
  let batch: NumberedRow[] = [];
  // The engine works on one batch while the next one is read: one, so that memory stays bounded.
  let writing: Promise<void> = Promise.resolve();
  const write = async (rows: readonly NumberedRow[], read: number): Promise<void> => {
    run.tally.add(await run.write(rows));
    report?.(read, run.tally.read);
  };
  const flush = async (): Promise<void> => {
    await writing;
    writing = write(batch, run.tally.read);
    // Whoever awaits it is told; until then, a failure is not one that nobody handles.
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

interface Run {
  readonly tally: Tally;
  /** Counts what was read; undefined where the row is refused. */
  admit(outcome: Outcome): NumberedRow | undefined;
  write(rows: readonly NumberedRow[]): Promise<BatchOutcome>;
  /** After the last batch. */
  end(): Promise<void>;
}

async function prepare(graph: Graph, dataset: DatasetRecord, options: ImportOptions): Promise<Run> {
  const { dryRun = false, replace = false, reject = () => undefined, now = new Date() } = options;
  const storage = readStorage();
  const preparation = await prepareGraph(graph, storage, { dryRun });
  const times = createRowTimes(storage.types.get('Claim')?.sortedTimes ?? []);
  const { slug, ...described } = dataset;
  const isLayered = await hasLayers((statement) => graph.read(statement));
  // Else what facts declare in a graph from before there were imports would not be known for what it is.
  if (!isLayered && !dryRun)
    await graph.write((transaction) => takeTurn(transaction, now.toISOString(), preparation));
  const surroundings: BatchSurroundings = {
    storage,
    engine: graph.engine,
    dataset: { id: datasetId({ slug }), ...described },
    directory: createDirectory(await readKnownEntities(graph, isLayered || !dryRun ? 'Seeded' : 'Node')),
    register: createRegister(),
    times,
    replace,
    now: now.toISOString(),
  };
  const tally = createTally(reject);
  const fault = createRecordCheck(storage, times);
  return {
    tally,
    admit(outcome) {
      const position = tally.count();
      if (outcome.kind === 'rejected') {
        tally.refuse(outcome);
        return undefined;
      }
      const record = inNfc(outcome.record);
      const reason = fault(record);
      if (reason !== undefined) {
        tally.refuse({ at: record.at, reason });
        return undefined;
      }
      return { record, position, ids: rowIds(dataset, record.key), hash: rowHash(dataset, record) };
    },
    async write(rows) {
      const outcome = dryRun
        ? (await planBatch(reading(graph), rows, surroundings)).outcome
        : await graph.write((transaction) => writeOnce(transaction, rows, surroundings, preparation));
      // Only now is it kept: a transaction that failed may have been run again.
      surroundings.register.learn(outcome.registered);
      return outcome;
    },
    async end() {
      if (!dryRun) await lowerStatistics(graph, surroundings);
    },
  };
}

/** Under the lock of all writers, so that what was looked up stays true until it is written. */
async function writeOnce(
  transaction: Transaction,
  rows: readonly NumberedRow[],
  surroundings: BatchSurroundings,
  preparation: Preparation,
): Promise<BatchOutcome> {
  await takeTurn(transaction, surroundings.now, preparation);
  const plan = await planBatch(transaction, rows, surroundings);
  const { added, ...written } = await writeBatch(transaction, plan, surroundings);
  const isLess = plan.outcome.changed.length > 0;
  await raiseStatistics(transaction, { ...added, isLess }, surroundings);
  const { dataset, now } = surroundings;
  const why = { cause: 'IMPORT', origin: dataset.id, at: now } as const;
  await appendChange(transaction, { ...written, ...why, removed: [] });
  return plan.outcome;
}

/** A transaction that can only read. */
function reading(graph: Graph): Transaction {
  return { run: (statement) => graph.read(statement) };
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
