import { ExpectedError, isNoRoom } from '../errors.js';

/** An expected error explains itself, and so does a full disk; a defect shows where it is, to whoever ran the command. */
export function explain(error: unknown, whatHappened = 'could not finish'): string {
  if (error instanceof ExpectedError) return error.message;
  if (isNoRoom(error)) return 'The disk is full. Make room and run the same command again.';
  return error instanceof Error ? `${whatHappened}. ${error.stack ?? error.message}` : String(error);
}
