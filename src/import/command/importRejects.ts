import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { once } from 'node:events';
import { badInput, ExpectedError, isNoRoom } from '../../errors.js';

/** The file of rejected rows: one line each, with the place of the row, a tab, and the reason. */
export interface RejectsFile {
  add(at: string, reason: string): void;
  /** Resolves after everything is written, with true if there is a file at all. */
  close(): Promise<boolean>;
}

/**
 * Creates the file with the first row that is rejected, in place of any file of that name, so that an import without
 * rejected rows leaves none. `close` rejects with BAD_USER_INPUT if the file could not be written.
 */
export function createRejects(path: string): RejectsFile {
  let stream: WriteStream | undefined;
  let failure: unknown;
  const open = (): WriteStream => {
    const opened = createWriteStream(path);
    opened.on('error', (error) => (failure = error));
    opened.write('row\treason\n');
    return opened;
  };
  return {
    add(at, reason) {
      stream ??= open();
      stream.write(`${plain(at)}\t${plain(reason)}\n`);
    },
    async close() {
      if (stream === undefined) return false;
      stream.end();
      if (failure === undefined && !stream.closed) await once(stream, 'close').catch(() => undefined);
      if (failure !== undefined) throw notWritten(failure);
      return true;
    },
  };
}

/** Replaces line breaks and tabs, which rows may hold, so that each entry stays one line. */
function plain(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}

function notWritten(cause: unknown): Error {
  if (isNoRoom(cause))
    return new ExpectedError(
      'STORAGE_FULL',
      'There is no room for the file of rejected rows. Make some, or name a file on another disk with --rejects FILE.',
      { cause },
    );
  const message = 'The file of rejected rows cannot be written. Name another file with --rejects FILE.';
  return Object.assign(badInput(message), { cause });
}
