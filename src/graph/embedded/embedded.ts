import { availableParallelism } from 'node:os';
import type { GrafeoDB, QueryResult, Transaction as EngineTransaction } from '@grafeo-db/js';
import { beforeDeadline, DEFAULT_DEADLINE, never } from '../deadline.js';
import { translate } from './embeddedErrors.js';
import { closed, unanswered } from '../graphErrors.js';
import { openEngine } from './embeddedFile.js';
import type { Opener } from './embeddedHolder.js';
import { parsePlan } from './embeddedPlan.js';
import { createGate } from '../gate.js';
import type { Graph, ResultRow, Statement, Transaction } from '../graph.js';
import { toParameters } from '../parameters.js';
import { refuseSchemaCommand, writesInRead } from '../readOnly.js';
import { createSharedReads } from '../sharedReads.js';

export interface EmbeddedOptions extends Partial<Opener> {
  /** The milliseconds a read may take if the caller sets no deadline. */
  readonly deadline?: number;
  /**
   * The number of statements that run at once; the others wait. Four for each core by default: enough to give a short
   * statement its share of the processor beside long ones, which cannot be interrupted, and few enough that waiting
   * statements can still be dropped.
   */
  readonly concurrency?: number;
}

/**
 * Opens the graph in this process: in a file at `path`, or in memory if `path` is undefined.
 *
 * Results need no conversion: the engine gives integers as `number` or, past 2^53, as `bigint`, and dates, however deep
 * in lists and maps, as `YYYY-MM-DD`. A running statement cannot be interrupted: at the deadline its caller gets an
 * error, and the engine works on to the end with nobody listening. Statements that still wait are dropped and never
 * run.
 *
 * Rejects with DATABASE_UNAVAILABLE if the file is held by another process, damaged or not writable, and with
 * STORAGE_FULL if the disk is full.
 */
export async function openEmbedded(path: string | undefined, options: EmbeddedOptions = {}): Promise<Graph> {
  const { holder = 'COMMAND', report = () => undefined } = options;
  const file = await openEngine(path, { holder, report });
  const reads = createGate(options.concurrency ?? 4 * availableParallelism());
  const writes = createGate(1);
  // Only this process writes, so a read may be joined as long as it runs.
  const shared = createSharedReads<QueryResult>(Number.POSITIVE_INFINITY);
  const deadline = options.deadline ?? DEFAULT_DEADLINE;
  let isOpen = true;

  const engine = (): GrafeoDB => {
    if (!isOpen) throw closed();
    return file.engine;
  };

  return {
    engine: 'embedded',
    async read(statement, limits = {}) {
      refuseSchemaCommand(statement.text);
      const work = (): Promise<QueryResult> => readIn(engine().beginTransaction(), statement);
      const result = await shared.read(statement, { deadline, ...limits }, (ending) =>
        reads.enter(work, ending),
      );
      return rowsOf(result);
    },
    // One writer at a time: the engine has no locks, so two writers at once would conflict and one would have to run
    // again.
    write: (work) =>
      writes.enter(
        () =>
          writeIn(engine().beginTransaction(), work).finally(() => {
            shared.part();
            file.committed();
          }),
        never(),
      ),
    define: (commands) => writes.enter(() => defineIn(engine(), commands).finally(shared.part), never()),
    async explain(statement) {
      const result = await run(engine(), `EXPLAIN ${statement.text}`, toParameters(statement, identity));
      return parsePlan(String(result.scalar()));
    },
    async ping() {
      const answer = engine().executeCypher('RETURN 1 AS one');
      await beforeDeadline({ deadline: 1_000 }, () => answer).catch((error: unknown) => {
        throw unanswered(error);
      });
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await Promise.all([reads.idle(), writes.idle()]);
      file.close();
    },
  };
}

/** Returns integers unchanged: the engine takes safe integers as `number` and the others as `bigint`. */
function identity(integer: number | bigint): number | bigint {
  return integer;
}

type Runner = Pick<GrafeoDB, 'executeCypher'>;

async function run(runner: Runner, text: string, parameters?: Record<string, unknown>): Promise<QueryResult> {
  try {
    return await runner.executeCypher(text, parameters);
  } catch (error) {
    throw translate(error);
  }
}

/** Reads in a transaction that is never committed: this costs 0.03 ms, and any write in it is discarded. */
async function readIn(transaction: EngineTransaction, statement: Statement): Promise<QueryResult> {
  const readOne = async ({ text, parameters }: Statement): Promise<QueryResult> => {
    const result = await run(transaction, text, toParameters({ text, parameters }, identity));
    if (hasWritten(result)) throw writesInRead();
    return result;
  };
  const { text, parameters, first } = statement;
  try {
    if (!first) return await readOne(statement);
    const steps = first(parameters);
    let step = steps.next();
    while (!step.done) step = steps.next(rowsOf(await readOne(step.value)));
    return await readOne({ text, parameters: { ...parameters, ...step.value } });
  } finally {
    rollBack(transaction);
  }
}

async function writeIn<T>(
  transaction: EngineTransaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  let outcome: T;
  try {
    outcome = await work({ run: (statement) => runIn(transaction, statement) });
  } catch (error) {
    rollBack(transaction);
    throw error;
  }
  commit(transaction);
  return outcome;
}

async function runIn(transaction: EngineTransaction, statement: Statement): Promise<readonly ResultRow[]> {
  refuseSchemaCommand(statement.text);
  return rowsOf(await run(transaction, statement.text, toParameters(statement, identity)));
}

/** Our own command for a text index, because the engine's Cypher has none; it can be repeated. */
const TEXT_INDEX = /^CREATE TEXT INDEX FOR \(n:(\w+)\) ON \(n\.(\w+)\)$/;

async function defineIn(engine: GrafeoDB, commands: readonly string[]): Promise<void> {
  for (const command of commands) {
    const [, label, property] = TEXT_INDEX.exec(command) ?? [];
    if (label === undefined || property === undefined) await run(engine, command);
    else await engine.createTextIndex(label, property);
  }
}

/** Commits. A commit that fails has already rolled back. */
function commit(transaction: EngineTransaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw translate(error);
  }
}

function rollBack(transaction: EngineTransaction): void {
  if (transaction.isActive) transaction.rollback();
}

function hasWritten(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count !== 0);
}

/**
 * Returns the result rows. The cast is safe because our statements never return the engine's other values (bytes,
 * vectors, RDF).
 */
function rowsOf(result: QueryResult): readonly ResultRow[] {
  return result.toArray() as unknown as readonly ResultRow[];
}
