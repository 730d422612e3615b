import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { compare } from '../text/compare.js';
import { unreadable } from './unreadable.js';

/** A file that was read: its name within the directory, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the files of a directory with names that match the pattern, in order of name. `kind` names the directory in
 * errors.
 */
export async function readTextFiles(
  directory: string,
  pattern: RegExp,
  kind: string,
): Promise<readonly TextFile[]> {
  const all = await readdir(directory).catch((cause: unknown) => {
    throw unreadable(`The ${kind} “${nameOf(directory)}”`, 'Give a directory with *.yaml files.', cause);
  });
  const names = all.filter((name) => pattern.test(name)).sort(compare);
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(directory, name), 'utf8').catch((cause: unknown) => {
        throw unreadable(
          `${nameOf(directory)}/${name}`,
          'Make it readable, or take it out of the directory.',
          cause,
        );
      });
      return { name, text };
    }),
  );
}

/** Returns the last name of a directory. Errors do not repeat its path, because they can reach a log or a client. */
export function nameOf(directory: string): string {
  return basename(resolve(directory));
}
