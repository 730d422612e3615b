import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../errors.js';
import { unreadable } from '../files/unreadable.js';
import { compare } from '../yaml/fault.js';
import { sha256 } from '../text/digest.js';
import { STORED_FORMS } from '../store/forms/formsVersion.js';

/** A file as it was read: its name within the directory, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The directory of the facts this project ships. */
export const SHIPPED_FACTS = fileURLToPath(new URL('../../seed/', import.meta.url));

const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Counted up when the same facts give another graph, so that graphs seeded before are seeded again. */
const DERIVATION = 3;

/** The fact files of a directory, in order of name. Rejects with BAD_USER_INPUT where there are none. */
export async function readFactFiles(directory: string): Promise<readonly TextFile[]> {
  const files = await readTexts(directory, /\.ya?ml$/);
  if (files.length === 0)
    throw badInput(`The fact directory “${nameOf(directory)}” holds no *.yaml file. Give another one.`);
  return files;
}

/** The texts of articles that a fact directory holds: its `*.txt` files. */
export function readArticleTexts(directory: string): Promise<readonly TextFile[]> {
  return readTexts(directory, /\.txt$/);
}

/** The last name of a directory. Its path is not repeated: it can reach a log or a client. */
function nameOf(directory: string): string {
  return basename(resolve(directory));
}

export function readSchemaFiles(): Promise<readonly TextFile[]> {
  return readTexts(SCHEMA_DIRECTORY, /\.graphql$/);
}

const PACKAGE = new URL('../../package.json', import.meta.url);

/**
 * Changes when the facts, the schema or the way facts become a graph change: then a graph must be seeded again. Another
 * version of this package may derive otherwise, so it counts as another way.
 */
export function hashOfInputs(facts: readonly TextFile[], schema: readonly TextFile[]): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string };
  const texts = [...facts, ...schema].flatMap((file) => [file.name, file.text]);
  return sha256(JSON.stringify([DERIVATION, STORED_FORMS, version, ...texts]));
}

async function readTexts(directory: string, pattern: RegExp): Promise<readonly TextFile[]> {
  const all = await readdir(directory).catch((cause: unknown) => {
    throw unreadable(
      `The fact directory “${nameOf(directory)}”`,
      'Give a directory with *.yaml files.',
      cause,
    );
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
