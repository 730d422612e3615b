import neo4j from 'neo4j-driver';
import { ExpectedError } from '../../errors.js';
import { exceeded } from '../deadline.js';
import { storageFull, unavailable } from '../graphErrors.js';
import { writesInRead } from '../readOnly.js';

/** Codes of the driver and the server for a database that cannot answer any statement now. */
const UNAVAILABLE = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Cluster.ReplicationFailure',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);
/** The pool gave no connection in time; the driver has no code for that. */
const POOL_TIMEOUT = /Connection acquisition timed out/;
const NO_ROOM = /No space left|disk (?:is )?full/i;
const TIMED_OUT = /\.TransactionTimedOut/;
/**
 * The statement needs more memory than Neo4j grants to one statement, or to all together. The driver would call this
 * transient and run it again.
 */
const NO_MEMORY = /\.(?:MemoryPoolOutOfMemoryError|TransactionMemoryLimit)$/;
const WRITES_IN_READ = /\.AccessMode$/;

/** Translates an error of the driver. Other errors (the caller's own) pass unchanged. */
export function translate(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (UNAVAILABLE.has(error.code) || POOL_TIMEOUT.test(error.message))
    return unavailable('The graph database is not available now. Try again in a moment.', error);
  if (TIMED_OUT.test(error.code)) return exceeded();
  if (NO_MEMORY.test(error.code)) return tooLarge(error);
  if (WRITES_IN_READ.test(error.code)) return writesInRead(error);
  if (NO_ROOM.test(error.message)) return storageFull(FULL, error);
  return new Error('Neo4j refused a statement.', { cause: error });
}

/** Translates an error of the first contact for the operator, and names the setting to check. */
export function translateConnecting(error: unknown): unknown {
  if (error instanceof ExpectedError) return unavailable(NOT_REACHED, error);
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const message = CONNECTING.find(([code]) => code.test(error.code))?.[1] ?? NOT_REACHED;
  return unavailable(message, error);
}

const NOT_REACHED =
  'No Neo4j answers at NEO4J_URI. Check the address, its scheme (+s for TLS), and that Neo4j is running.';
const CONNECTING: readonly (readonly [RegExp, string])[] = [
  [
    /Security\.(?:Unauthorized|CredentialsExpired)/,
    'Neo4j refuses the sign-in. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  ],
  [
    /Security\.AuthenticationRateLimit/,
    'Neo4j refuses sign-ins for a while after too many wrong ones. Check NEO4J_PASSWORD, then wait.',
  ],
  [
    /Database\.DatabaseNotFound/,
    'Neo4j has no database with the name in NEO4J_DATABASE. Create it, or leave the setting out.',
  ],
];

export function invalidAddress(cause: unknown): ExpectedError {
  const example = 'neo4j://localhost:7687';
  return new ExpectedError(
    'BAD_USER_INPUT',
    `NEO4J_URI is not an address that Neo4j knows. Write one such as ${example}.`,
    { cause },
  );
}

/** Tells whether a failed read may run again: it changed nothing, and the cause may be over. */
export function canRunAgain(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error) && !NO_MEMORY.test(error.code);
}

function tooLarge(cause: unknown): ExpectedError {
  const message =
    'The operation takes more memory than the graph database grants. Ask for less at once: smaller pages with `first`, fewer levels, or shorter paths.';
  return new ExpectedError('OPERATION_TOO_LARGE', message, { cause });
}

const FULL =
  'The disk of the graph database is full; nothing of this write was kept. Make room and try again.';
