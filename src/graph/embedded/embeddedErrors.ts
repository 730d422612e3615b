import { ExpectedError } from '../../errors.js';
import { storageFull, unavailable } from '../graphErrors.js';
import type { HeldBy } from './embeddedHolder.js';

/** The operating system's messages for lack of room: disk, quota, largest file. */
const NO_ROOM = /No space left|quota exceeded|File too large|os error (?:28|122|27)\b/i;
const NOT_WRITABLE = /Read-only file system|Permission denied|Access is denied|os error (?:1|2|5|13|30)\b/i;
/** A statement is a chain of subqueries, one for each list, and the engine accepts about a hundred in one chain. */
const TOO_DEEP = /plan depth limit/;
const HELD = /cannot be locked/;
const DAMAGED = /GRAFEO-(?:S\d+|X002)|not a database file|damaged/;
const NOT_A_FOLDER = /Not a directory|os error 20\b/;

/** Translates an error of a statement or a commit. A defect of ours stays a plain error with its cause. */
export function translate(error: unknown): Error {
  if (NO_ROOM.test(messageOf(error))) return storageFull(FULL, error);
  if (TOO_DEEP.test(messageOf(error))) return tooLarge(error);
  return new Error('The embedded graph engine refused a statement.', { cause: error });
}

/** Translates an error of opening the file. `holder` is the process that holds the file, if known. */
export function translateOpening(error: unknown, holder: HeldBy | undefined): Error {
  const message = messageOf(error);
  if (HELD.test(message)) return unavailable(heldMessage(holder), error);
  if (NO_ROOM.test(message)) return storageFull(FULL, error);
  if (NOT_WRITABLE.test(message)) return unavailable(NOT_WRITABLE_MESSAGE, error);
  if (DAMAGED.test(message)) return unavailable(DAMAGED_MESSAGE, error);
  if (NOT_A_FOLDER.test(message)) return unavailable(NOT_A_FOLDER_MESSAGE, error);
  return new Error('The embedded graph engine could not be opened.', { cause: error });
}

/** Returns the error for a platform for which the engine has no prebuilt binary. */
export function notInstalled(cause: unknown): ExpectedError {
  return unavailable(
    `There is no embedded graph engine for this platform (${process.platform} ${process.arch}). ` +
      'Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j.',
    cause,
  );
}

function tooLarge(cause: unknown): ExpectedError {
  return new ExpectedError(
    'OPERATION_TOO_LARGE',
    'A root field asks for more lists than the graph engine takes in one statement: about a hundred in one place. Ask for fewer, or in several operations.',
    { cause },
  );
}

const FULL =
  'The disk that holds the graph is full; nothing of this write was kept. Make room and try again. Reading goes on.';
const NOT_WRITABLE_MESSAGE =
  'The data directory cannot be made or written to. Give this user write permission, or set PARLEY_DATA to a directory that has it.';
const DAMAGED_MESSAGE =
  "The graph's file is damaged or is not a graph. Move the data directory away and start again: the graph is seeded anew from the facts.";
const NOT_A_FOLDER_MESSAGE = 'The data directory is not a directory. Set PARLEY_DATA to one.';

/** Returns the message for a file that another process holds, usually a service in another window. */
function heldMessage(by: HeldBy | undefined): string {
  const pid = by === undefined ? '' : ` (process ${by.pid})`;
  const remedy =
    "or set PARLEY_DATA to a directory of this process's own. On a Neo4j (NEO4J_URI) both can run at once.";
  if (by?.holder === 'SERVICE')
    return `The service${pid} has the data directory open. Stop it (Ctrl-C where it runs, or kill ${by.pid}) and try again, ${remedy}`;
  const who = by?.holder === 'COMMAND' ? 'Another command of Parley' : 'Another process';
  return `${who}${pid} has the data directory open. Wait until it ends or stop it, ${remedy}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error || hasMessage(error) ? error.message : String(error);
}

/** Tells whether an error has a message. Errors of a native module are not always of this realm's `Error`. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}
