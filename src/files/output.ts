import { createWriteStream } from 'node:fs';
import { link, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { badInput, ExpectedError, isNoRoom, systemCode } from '../errors.js';

/** The destination of an export. */
export interface Output {
  /** Resolves when more can be written; with false if nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Gives the file its name. */
  finish(): Promise<void>;
  /** Removes everything that was written. */
  abandon(): Promise<void>;
}

/** Writes to the standard output, or another stream. Its reader may leave at any time, as `head` does. */
export function toStream(stream: Writable): Output {
  let isOpen = true;
  let problem: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') problem = error;
  });
  return {
    async write(text) {
      if (isOpen && !stream.write(text)) await drained(stream);
      if (problem !== undefined) throw problem;
      return isOpen;
    },
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}

/**
 * Writes beside the file and gives it its name at the end, so that the name never shows half an export. Rejects with
 * BAD_USER_INPUT if the file exists and `force` is not set, or if it cannot be made.
 */
export async function toFile(path: string, force: boolean): Promise<Output> {
  if (!force && (await exists(path))) throw taken(path);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const stream = createWriteStream(beside, { flags: 'wx', flush: true });
  let problem: unknown;
  stream.on('error', (error) => (problem = error));
  const refuseDamaged = (): void => {
    if (problem !== undefined) throw translate(problem, path);
  };
  const abandon = async (): Promise<void> => {
    stream.destroy();
    await finished(stream).catch(() => undefined);
    await rm(beside, { force: true });
  };
  return {
    async write(text) {
      if (!stream.write(text)) await drained(stream);
      refuseDamaged();
      return true;
    },
    async finish() {
      stream.end();
      await finished(stream).catch(() => undefined);
      refuseDamaged();
      await (force ? rename(beside, path) : giveName(beside, path));
    },
    abandon,
  };
}

/**
 * Waits for room, or for the end of the stream. It never rejects, because the caller looks for a problem afterwards.
 */
async function drained(stream: Writable): Promise<void> {
  if (stream.destroyed || !stream.writableNeedDrain) return;
  await new Promise<void>((resume) => {
    const events = ['drain', 'close', 'error'] as const;
    const done = (): void => {
      events.forEach((event) => stream.off(event, done));
      resume();
    };
    events.forEach((event) => stream.on(event, done));
  });
}

/**
 * Gives the file its name by a link, which fails if another process took the name meanwhile; on a disk without links it
 * renames the file.
 */
async function giveName(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw taken(path);
    await rename(beside, path);
    return;
  }
  await rm(beside);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

function taken(path: string): Error {
  return badInput(
    `${basename(path)} is there already. Name another file with --out, or add --force to replace it.`,
  );
}

function translate(error: unknown, path: string): Error {
  return isNoRoom(error)
    ? new ExpectedError(
        'STORAGE_FULL',
        'There is no room for the export. Make some, or name a file on another disk.',
        { cause: error },
      )
    : Object.assign(
        badInput(`${basename(path)} cannot be written. Name a file in a directory that you may write to.`),
        { cause: error },
      );
}
