import { ExpectedError } from '../errors.js';

/** The errors of a graph that all engines share. Each adapter translates the errors of its engine. */

/** Returns the error for an engine that cannot answer any statement now. */
export function unavailable(message: string, cause?: unknown): ExpectedError {
  return new ExpectedError('DATABASE_UNAVAILABLE', message, { cause });
}

export function closed(): ExpectedError {
  return unavailable('The graph is closed.');
}

export function unanswered(cause: unknown): ExpectedError {
  return unavailable('The graph did not answer within a second.', cause);
}

/** Returns the error for a write that found no room; nothing of it is kept. */
export function storageFull(message: string, cause: unknown): ExpectedError {
  return new ExpectedError('STORAGE_FULL', message, { cause });
}

/** Returns the error for an answer that came too late or that nobody waits for any more. */
export function deadlineExceeded(message: string): ExpectedError {
  return new ExpectedError('DEADLINE_EXCEEDED', message);
}
