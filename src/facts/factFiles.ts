import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../errors.js';
import { nameOf, readTextFiles } from '../files/textFiles.js';
import type { TextFile } from '../files/textFiles.js';

/** The directory of the facts this project ships. */
export const SHIPPED_FACTS = fileURLToPath(new URL('../../seed/', import.meta.url));

const KIND = 'fact directory';

/** Reads the fact files of a directory, in order of name. Rejects with BAD_USER_INPUT if there are none. */
export async function readFactFiles(directory: string): Promise<readonly TextFile[]> {
  const files = await readTextFiles(directory, /\.ya?ml$/, KIND);
  if (files.length === 0 && !existsSync(join(directory, VOCABULARY)))
    throw badInput(`The fact directory “${nameOf(directory)}” holds no *.yaml file. Give another directory.`);
  return files;
}

/**
 * The files of a directory's own vocabulary, named with their folder; none where it has no such folder. What this project
 * ships is compiled in.
 */
export async function readVocabularyFiles(directory: string): Promise<readonly TextFile[]> {
  const folder = join(directory, VOCABULARY);
  if (resolve(directory) === resolve(SHIPPED_FACTS) || !existsSync(folder)) return [];
  const files = await readTextFiles(folder, /\.ya?ml$/, 'vocabulary');
  return files.map((file) => ({ ...file, name: `${VOCABULARY}/${file.name}` }));
}

const VOCABULARY = 'vocabulary';

/** Reads the texts of articles in a fact directory: its `*.txt` files. */
export function readArticleTexts(directory: string): Promise<readonly TextFile[]> {
  return readTextFiles(directory, /\.txt$/, KIND);
}
