import neo4j from 'neo4j-driver';
import type { Driver, QueryResult } from 'neo4j-driver';
import { beforeDeadline, DEFAULT_DEADLINE, nothing } from '../deadline.js';
import type { Graph, ReadOptions } from '../graph.js';
import { invalidAddress, translateConnecting } from './neo4jErrors.js';
import { closed, unanswered } from '../graphErrors.js';
import { planOf } from './neo4jPlan.js';
import { createSessions } from './neo4jSessions.js';
import { fromRecord } from './neo4jValues.js';
import { refuseSchemaCommand } from '../readOnly.js';
import { createSharedReads } from '../sharedReads.js';

export interface Neo4jSettings {
  /** `neo4j://`, `bolt://` and their `+s`, `+ssc` forms, as usual for Neo4j. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The name of the database; by default the user's home database. */
  readonly database?: string | undefined;
  /** The milliseconds a read may take if the caller sets no deadline. */
  readonly deadline?: number | undefined;
  /** The most connections at once; further reads wait for one. */
  readonly connections?: number | undefined;
  /** The milliseconds within which a new connection must be made. */
  readonly connectTimeout?: number | undefined;
  /** The milliseconds that a read may wait for a connection, new or used. */
  readonly acquireTimeout?: number | undefined;
  /** The milliseconds after the start of a read in which equal reads join it; with 0 each read runs alone. */
  readonly joinWindow?: number | undefined;
}

/**
 * The milliseconds for a new connection, and for waiting for one. The driver's defaults of a minute and more make an
 * outage look like a hang.
 */
const CONNECT_TIMEOUT = 1_000;
const ACQUIRE_TIMEOUT = 2_000;
/** The milliseconds within which a new connection must answer its first statement. */
const FIRST_ANSWER_WITHIN = 500;
/**
 * A new connection costs the server as much as tens of reads; a burst is answered sooner by waiting for one of these.
 */
const CONNECTIONS = 24;
/**
 * The milliseconds in which a read may be joined. It is short because other processes write too, without notice to this
 * one.
 */
const JOIN_WINDOW = 100;

/**
 * Connects to a Neo4j, a cluster or Aura, and runs one statement, so that a wrong address or password is reported at
 * the start.
 *
 * At the deadline, or when the caller's signal is aborted, the running query is reset on the server; the server has the
 * same deadline for itself, in case the reset does not reach it.
 *
 * Rejects with DATABASE_UNAVAILABLE, naming the setting to check, and with BAD_USER_INPUT if the address is not valid.
 */
export async function connectNeo4j(settings: Neo4jSettings): Promise<Graph> {
  const driver = createDriver(settings);
  const sessions = createSessions(driver, settings);
  const window = settings.joinWindow ?? JOIN_WINDOW;
  const shared = createSharedReads<QueryResult>(window);
  const deadline = settings.deadline ?? DEFAULT_DEADLINE;
  let isOpen = true;

  const refuseIfClosed = (): void => {
    if (!isOpen) throw closed();
  };

  const graph: Graph = {
    engine: 'neo4j',
    async read(statement, limits: ReadOptions = {}) {
      refuseIfClosed();
      refuseSchemaCommand(statement.text);
      const allowed = { deadline, ...limits };
      const { records } = await shared.read(statement, allowed, (ending) =>
        sessions.read(statement, allowed.deadline + window, ending),
      );
      return records.map(fromRecord);
    },
    async write(work) {
      refuseIfClosed();
      return sessions.write(work).finally(shared.part);
    },
    async define(commands) {
      refuseIfClosed();
      await sessions.define(commands).finally(shared.part);
    },
    async explain(statement) {
      refuseIfClosed();
      const explained = { text: `EXPLAIN ${statement.text}`, parameters: statement.parameters };
      return planOf(
        await beforeDeadline({ deadline }, (ending) => sessions.read(explained, deadline, ending)),
      );
    },
    async ping() {
      const question = graph.read({ text: 'RETURN 1 AS one', parameters: {} }, { deadline: 1_000 });
      await question.catch((error: unknown) => {
        throw unanswered(error);
      });
    },
    async close() {
      isOpen = false;
      await driver.close();
    },
  };
  await verify(driver, settings);
  return graph;
}

function createDriver({ uri, username, password, ...settings }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      maxConnectionPoolSize: settings.connections ?? CONNECTIONS,
      connectionTimeout: settings.connectTimeout ?? CONNECT_TIMEOUT,
      connectionAcquisitionTimeout: settings.acquireTimeout ?? ACQUIRE_TIMEOUT,
      maxTransactionRetryTime: 2_000,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw invalidAddress(error);
  }
}

/** Asks for one row, because the driver's own check of `bolt://` does not notice a missing database. */
async function verify(driver: Driver, { database, acquireTimeout }: Neo4jSettings): Promise<void> {
  const deadline = (acquireTimeout ?? ACQUIRE_TIMEOUT) + FIRST_ANSWER_WITHIN;
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  });
  try {
    await beforeDeadline({ deadline }, async () => session.run('RETURN 1 AS one'));
    await session.close();
  } catch (error) {
    driver.close().catch(nothing);
    throw translateConnecting(error);
  }
}
