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

/** The functions that run statements on a Neo4j. Errors are translated. */
export interface Sessions {
  read(statement: Statement, deadline: number, ending: Ending): Promise<QueryResult>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  define(commands: readonly string[]): Promise<void>;
}

/** The seconds that new indexes may take to come online. */
const ONLINE_WITHIN = 300;
/** The milliseconds in which the driver notices the other idle connections that died with a failed one. */
const BEFORE_SECOND_TRY = 20;
/** Fetches all records at once: pages are small, and a second PULL would be a second round trip. */
const ALL_RECORDS = -1;

/**
 * Makes the sessions. In a cluster, one bookmark manager for all sessions lets a read on a follower see earlier writes.
 * A `bolt://` address is one server, which needs no bookmarks, so its reads are spared their cost.
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
 * Runs a read as one RUN in an auto-commit transaction of read access mode. The driver's managed transaction would cost
 * every read another round trip (COMMIT); its purpose, running again after a transient error, is fulfilled here, once.
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
 * Runs a read in a session and closes it. Closing a session whose query runs resets the connection, which ends the
 * query on the server. A session that fails to close has lost its connection; the error is ignored, because the read
 * has reported its own outcome.
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
 * Runs a function without stack traces. The driver makes a stack trace for every result, in case of an error: 0.1 ms, a
 * tenth of a short read, for the line in which all reads begin. Errors made meanwhile have a trace without lines.
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

/**
 * Keeps the driver's own errors inside the transaction, because the driver decides by them whether to run the work
 * again.
 */
function asPort(transaction: ManagedTransaction): Transaction {
  return {
    async run(statement) {
      refuseSchemaCommand(statement.text);
      const result = await transaction.run(statement.text, toParameters(statement, toDriverInteger));
      return result.records.map(fromRecord);
    },
  };
}

/** Runs all commands in one transaction: alone, each would be a commit to disk, and an empty database needs dozens. */
async function defineIn(session: Session, commands: readonly string[]): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const command of commands) await transaction.run(command);
  });
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(ONLINE_WITHIN) });
}
