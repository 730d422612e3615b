import type { Graph, Transaction } from '../../graph/graph.js';
import { hasLayers, acquireWriteLock } from '../../store/records/writeLock.js';
import type { Preparation } from '../../store/records/writeLock.js';
import { appendChange } from '../../store/changeLog.js';
import { lowerStatistics, raiseStatistics } from '../../store/statistics/keepStatistics.js';
import { prepareGraph } from '../../store/prepareGraph.js';
import { readStorage } from '../../schema/stored/storage.js';
import { createRecordCheck } from '../row/checkRecord.js';
import { createDirectory } from '../derive/deriveDirectory.js';
import { datasetId, rowHash, rowIds } from '../derive/deriveIds.js';
import { createRegister } from '../derive/entityRegister.js';
import { createRowTimes } from '../derive/deriveTimes.js';
import { createTally } from './importTally.js';
import { inNfc } from '../table/inNfc.js';
import type { Tally } from './importTally.js';
import type { DatasetRecord, Outcome } from '../row/record.js';
import type { NumberedRow } from './sortRows.js';
import { planBatch, writeBatch } from './writeBatch.js';
import type { BatchOutcome, BatchSurroundings } from './writeBatch.js';
import { readKnownEntities } from './writeDirectory.js';

export interface ImportOptions {
  /** Reads and compares, but writes nothing, not even an index. */
  readonly dryRun?: boolean;
  /** Replaces rows that say something else than before, also within one version of the dataset. */
  readonly replace?: boolean;
  /** The greatest number of rows to read. */
  readonly limit?: number | undefined;
  /** The number of rows in one transaction; `ROWS_OF_A_TRANSACTION` by default. */
  readonly batchSize?: number;
  /** Ends the import after the batch that is being written. */
  readonly signal?: AbortSignal | undefined;
  /** Gets every row that was refused. */
  reject?(at: string, reason: string): void;
  /** Gets, after each batch, the number of rows that are in the graph by then and of those that were read. */
  report?(written: number, read: number): void;
  /** The time that a new dataset is stamped with; now by default. */
  readonly now?: Date;
}

/** An import in progress: rows are admitted or refused, and written batch by batch. */
export interface ImportRun {
  readonly tally: Tally;
  /** Counts the row; returns undefined if it is refused. */
  admit(outcome: Outcome): NumberedRow | undefined;
  write(rows: readonly NumberedRow[]): Promise<BatchOutcome>;
  /** Must be called after the last batch. */
  end(): Promise<void>;
}

export async function prepareImport(
  graph: Graph,
  dataset: DatasetRecord,
  options: ImportOptions,
): Promise<ImportRun> {
  const { dryRun = false, replace = false, reject = () => undefined } = options;
  const now = (options.now ?? new Date()).toISOString();
  const storage = readStorage();
  const preparation = await prepareGraph(graph, storage, { dryRun });
  const isLayered = await hasLayers((statement) => graph.read(statement));
  // Without this, the facts in a graph from before there were imports would not be marked as such.
  if (!isLayered && !dryRun)
    await graph.write((transaction) => acquireWriteLock(transaction, now, preparation));
  const label = isLayered || !dryRun ? 'Seeded' : 'Node';
  const { slug, ...described } = dataset;
  const surroundings: BatchSurroundings = {
    storage,
    engine: graph.engine,
    dataset: { id: datasetId({ slug }), ...described },
    directory: createDirectory(await readKnownEntities(graph, label)),
    register: createRegister(),
    times: createRowTimes(storage.types.get('Claim')?.sortedTimes ?? []),
    replace,
    now,
  };
  const tally = createTally(reject);
  return {
    tally,
    admit: admission(dataset, tally, surroundings),
    async write(rows) {
      const outcome = dryRun
        ? (await planBatch(reading(graph), rows, surroundings)).outcome
        : await graph.write((transaction) => writeOnce(transaction, rows, surroundings, preparation));
      // The register learns only now, because a transaction that failed may have been run again.
      surroundings.register.learn(outcome.registered);
      return outcome;
    },
    async end() {
      if (!dryRun) await lowerStatistics(graph, surroundings);
    },
  };
}

/** Refuses records that cannot be stored, with the reason. */
function admission(
  dataset: DatasetRecord,
  tally: Tally,
  { storage, times }: BatchSurroundings,
): ImportRun['admit'] {
  const problem = createRecordCheck(storage, times);
  return (outcome) => {
    const position = tally.count();
    if (outcome.kind === 'rejected') {
      tally.refuse(outcome);
      return undefined;
    }
    const record = inNfc(outcome.record);
    const reason = problem(record);
    if (reason !== undefined) {
      tally.refuse({ at: record.at, reason });
      return undefined;
    }
    return { record, position, ids: rowIds(dataset, record.key), hash: rowHash(dataset, record) };
  };
}

/** Writes a batch under the write lock, so that everything that was looked up stays true until it is written. */
async function writeOnce(
  transaction: Transaction,
  rows: readonly NumberedRow[],
  surroundings: BatchSurroundings,
  preparation: Preparation,
): Promise<BatchOutcome> {
  await acquireWriteLock(transaction, surroundings.now, preparation);
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
