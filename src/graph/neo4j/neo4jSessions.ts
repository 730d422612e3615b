import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, QueryResult, Session } from 'neo4j-driver';
import { nothing } from '../deadline.js';
import type { Ending } from '../deadline.js';
import type { Statement, Transaction } from '../graph.js';
import { canRunAgain, translate } from './neo4jErrors.js';
import { fromRecord, toDriverInteger } from './neo4jValues.js';
import { toParameters } from '../parameters.js';
import { refuseSchemaCommand } from '../readOnly.js';
import { wireText } from '../wireText.js';

/** The ways to run statements on a Neo4j. Errors are translated. */
export interface Sessions {
  read(statement: Statement, deadline: number, ending: Ending): Promise<QueryResult>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  define(commands: readonly string[]): Promise<void>;
}

/** Seconds that new indexes may take to come online. */
const ONLINE_WITHIN = 300;
/** Milliseconds in which the driver learns which of its idle connections died with the one that failed. */
const BEFORE_SECOND_TRY = 20;
/** Records come in one go: pages are small, and a second PULL would be a second round trip. */
const ALL_RECORDS = -1;

/**
 * In a cluster one bookmark manager for all sessions lets a read on a follower see what was written before it. A
 * `bolt://` address is one server, which needs none, and every read is spared the price.
 */
export function createSessions(
  driver: Driver,
  settings: { readonly uri: string; readonly database?: string | undefined },
): Sessions {
  const shared = {
    fetchSize: ALL_RECORDS,
    ...(settings.uri.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {}),
    ...(settings.database === undefined ? {} : { database: settings.database }),
  };
  const reading = (): Session => driver.session({ ...shared, defaultAccessMode: neo4j.session.READ });
  const writing = (): Session => driver.session({ ...shared, defaultAccessMode: neo4j.session.WRITE });
  return {
    read: (statement, deadline, ending) => readTwice(reading, statement, deadline, ending),
    write: (work) =>
      within(writing(), (session) => session.executeWrite((transaction) => work(asPort(transaction)))),
    define: (commands) => within(writing(), (session) => defineIn(session, commands)),
  };
}

/**
 * A read is one RUN in an auto-commit transaction of read access mode. The driver's managed transaction would cost a
 * round trip more (COMMIT) to every read; what it is for, running again after a transient error, is done here, once.
 */
async function readTwice(
  open: () => Session,
  statement: Statement,
  deadline: number,
  ending: Ending,
): Promise<QueryResult> {
  const parameters = toParameters(statement, toDriverInteger);
  const text = statement.wire ?? wireText(statement.text);
  const once = (): Promise<QueryResult> => readOnce(open(), text, parameters, deadline, ending);
  try {
    return await once();
  } catch (error) {
    if (ending.reason !== undefined || !canRunAgain(error)) throw translate(error);
  }
  await pause(BEFORE_SECOND_TRY);
  return once().catch((error: unknown) => {
    throw translate(error);
  });
}

/**
 * Closing a session whose query runs resets the connection, which ends the query on the server. A session that will
 * not close has lost its connection; what it was opened for has told its own outcome.
 */
async function readOnce(
  session: Session,
  text: string,
  parameters: Record<string, unknown>,
  deadline: number,
  ending: Ending,
): Promise<QueryResult> {
  const close = (): void => void session.close().catch(nothing);
  ending.whenOver = close;
  try {
    return await untraced(() => session.run(text, parameters, { timeout: deadline }));
  } finally {
    ending.whenOver = nothing;
    close();
  }
}

/**
 * The driver makes a stack trace for every result, in case of an error: a tenth of a millisecond, a tenth of a short
 * read, for the line in which all reads begin. While it does so a trace has no lines.
 */
function untraced<Result>(begin: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function within<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    throw translate(error);
  } finally {
    await session.close().catch(nothing);
  }
}

/** Inside the transaction the driver's errors stay its own, for it tells by them whether to run the work again. */
function asPort(transaction: ManagedTransaction): Transaction {
  return {
    async run(statement) {
      refuseSchemaCommand(statement.text);
      const result = await transaction.run(statement.text, toParameters(statement, toDriverInteger));
      return result.records.map(fromRecord);
    },
  };
}

/** All commands in one transaction: each in its own is a commit to disk, and an empty database needs dozens. */
async function defineIn(session: Session, commands: readonly string[]): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const command of commands) await transaction.run(command);
  });
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(ONLINE_WITHIN) });
}
