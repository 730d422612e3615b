import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../errors.js';
import { compare } from './fault.js';
import { sha256 } from './digest.js';

/** A file as it was read: its name within the directory, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The directory of the facts this project ships. */
export const SHIPPED_FACTS = fileURLToPath(new URL('../../seed/', import.meta.url));

const SCHEMA_DIRECTORY = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Counted up when the same facts give another graph, so that graphs seeded before are seeded again. */
const DERIVATION = 2;

/** The fact files of a directory, in order of name. Rejects with BAD_USER_INPUT where there are none. */
export async function readFactFiles(directory: string): Promise<readonly TextFile[]> {
  const files = await readTexts(directory, /\.ya?ml$/).catch((error: unknown) => {
    throw Object.assign(badInput('The fact directory cannot be read. Give one that exists with --facts.'), {
      cause: error,
    });
  });
  if (files.length === 0)
    throw badInput('The fact directory holds no *.yaml file. Give another one with --facts.');
  return files;
}

export function readSchemaFiles(): Promise<readonly TextFile[]> {
  return readTexts(SCHEMA_DIRECTORY, /\.graphql$/);
}

/** Changes when the facts, the schema or the way facts become a graph change: then a graph must be seeded again. */
export function hashOfInputs(facts: readonly TextFile[], schema: readonly TextFile[]): string {
  return sha256(
    JSON.stringify([DERIVATION, ...[...facts, ...schema].flatMap((file) => [file.name, file.text])]),
  );
}

async function readTexts(directory: string, pattern: RegExp): Promise<readonly TextFile[]> {
  const names = (await readdir(directory)).filter((name) => pattern.test(name)).sort(compare);
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })),
  );
}
