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
  /** Milliseconds a read may take where the caller sets none. */
  readonly deadline?: number;
  /**
   * Statements run at once; the others wait. Four a core where absent: enough that a short one gets its share of the
   * processor beside long ones, which cannot be interrupted, and few enough that what waits can still be dropped.
   */
  readonly concurrency?: number;
}

/**
 * The graph in this process: in a file at `path`, or in memory where `path` is undefined.
 *
 * Results need no conversion: the engine gives integers as `number` or, past 2^53, as `bigint`, and dates, however
 * deep in lists and maps, as `YYYY-MM-DD`. A running statement cannot be interrupted: at the deadline its caller is
 * told, and the engine works on to its end with nobody listening. Statements that still wait are dropped unrun.
 *
 * Rejects with DATABASE_UNAVAILABLE if the file is held by another process, damaged or not writable, and with
 * STORAGE_FULL if the disk is full.
 */
export async function openEmbedded(path: string | undefined, options: EmbeddedOptions = {}): Promise<Graph> {
  const { holder = 'COMMAND', report = () => undefined } = options;
  const file = await openEngine(path, { holder, report });
  const reads = createGate(options.concurrency ?? 4 * availableParallelism());
  const writes = createGate(1);
  // Nobody but this process writes, so a read may be joined as long as it runs.
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
    // One writer at a time: the engine knows no locks, so two at once would meet as a conflict and be run again.
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

/** The engine takes safe integers as `number` and the others as `bigint`. */
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

/** A read is a transaction that is never committed: +0.03 ms, and what it wrote, had it written, is gone. */
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

/** The engine's Cypher has no command for a text index, so this one is ours; it may be given again. */
const TEXT_INDEX = /^CREATE TEXT INDEX FOR \(n:(\w+)\) ON \(n\.(\w+)\)$/;

async function defineIn(engine: GrafeoDB, commands: readonly string[]): Promise<void> {
  for (const command of commands) {
    const [, label, property] = TEXT_INDEX.exec(command) ?? [];
    if (label === undefined || property === undefined) await run(engine, command);
    else await engine.createTextIndex(label, property);
  }
}

/** A commit that fails has rolled back by itself. */
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

/** The engine's declared values are wider than the port's: what our statements never return (bytes, vectors, RDF). */
function rowsOf(result: QueryResult): readonly ResultRow[] {
  return result.toArray() as unknown as readonly ResultRow[];
}
