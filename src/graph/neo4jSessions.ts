import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, QueryResult, Session } from 'neo4j-driver';
import type { Statement, Transaction } from './graph.js';
import { canRunAgain, translate } from './neo4jErrors.js';
import { fromRecord, toDriverInteger } from './neo4jValues.js';
import { toParameters } from './parameters.js';
import { refuseSchemaCommand } from './readOnly.js';

/** The ways to run statements on a Neo4j. Errors are translated. */
export interface Sessions {
  read(statement: Statement, deadline: number, ended: AbortSignal): Promise<QueryResult>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  define(commands: readonly string[]): Promise<void>;
}

/** Seconds that new indexes may take to come online. */
const ONLINE_WITHIN = 300;
/** Records come in one go: pages are small, and a second PULL would be a second round trip. */
const ALL_RECORDS = -1;

/** One bookmark manager for all sessions: a read sees what was written before it, on a follower too. */
export function createSessions(driver: Driver, database: string | undefined): Sessions {
  const shared = {
    bookmarkManager: neo4j.bookmarkManager(),
    fetchSize: ALL_RECORDS,
    ...(database === undefined ? {} : { database }),
  };
  const reading = (): Session => driver.session({ ...shared, defaultAccessMode: neo4j.session.READ });
  const writing = (): Session => driver.session({ ...shared, defaultAccessMode: neo4j.session.WRITE });
  return {
    read: (statement, deadline, ended) => readTwice(reading, statement, deadline, ended),
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
  ended: AbortSignal,
): Promise<QueryResult> {
  const parameters = toParameters(statement, toDriverInteger);
  const once = (): Promise<QueryResult> => readOnce(open(), statement.text, parameters, deadline, ended);
  try {
    return await once();
  } catch (error) {
    if (ended.aborted || !canRunAgain(error)) throw translate(error);
  }
  return once().catch((error: unknown) => {
    throw translate(error);
  });
}

/** Closing a session whose query runs resets the connection, which ends the query on the server. */
async function readOnce(
  session: Session,
  text: string,
  parameters: Record<string, unknown>,
  deadline: number,
  ended: AbortSignal,
): Promise<QueryResult> {
  const close = (): void => void session.close().catch(ignore);
  ended.addEventListener('abort', close, { once: true });
  try {
    return await session.run(text, parameters, { timeout: deadline });
  } finally {
    ended.removeEventListener('abort', close);
    close();
  }
}

/** A session that will not close has lost its connection; what it was opened for has told its own outcome. */
function ignore(): void {}

async function within<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    throw translate(error);
  } finally {
    await session.close().catch(ignore);
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

async function defineIn(session: Session, commands: readonly string[]): Promise<void> {
  for (const command of commands) await session.run(command);
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(ONLINE_WITHIN) });
}
