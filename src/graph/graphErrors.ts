import { ExpectedError } from '../errors.js';

/** The errors of reaching a graph that are the same for every engine. What an engine throws is translated by its adapter. */

/** No answer is to be had now, whatever is asked. */
export function unavailable(message: string, cause?: unknown): ExpectedError {
  return new ExpectedError('DATABASE_UNAVAILABLE', message, { cause });
}

export function closed(): ExpectedError {
  return unavailable('The graph is closed.');
}

export function unanswered(cause: unknown): ExpectedError {
  return unavailable('The graph did not answer within a second.', cause);
}

/** No room for a write, of which nothing is kept. */
export function storageFull(message: string, cause: unknown): ExpectedError {
  return new ExpectedError('STORAGE_FULL', message, { cause });
}

/** Nobody waits for the answer any more, or it did not come in time. */
export function deadlineExceeded(message: string): ExpectedError {
  return new ExpectedError('DEADLINE_EXCEEDED', message);
}
