import { ExpectedError, isNoRoom } from '../errors.js';

/**
 * Returns the text for an error: the message of an expected error, a sentence for a full disk, and for a defect its
 * stack, which shows its place to the person who ran the command.
 */
export function explain(error: unknown, whatHappened = 'could not finish'): string {
  if (error instanceof ExpectedError) return error.message;
  if (isNoRoom(error)) return 'The disk is full. Make room and run the same command again.';
  return error instanceof Error ? `${whatHappened}. ${error.stack ?? error.message}` : String(error);
}
