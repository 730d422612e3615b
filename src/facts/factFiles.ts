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
  if (files.length === 0)
    throw badInput(`The fact directory “${nameOf(directory)}” holds no *.yaml file. Give another directory.`);
  return files;
}

/** Reads the texts of articles in a fact directory: its `*.txt` files. */
export function readArticleTexts(directory: string): Promise<readonly TextFile[]> {
  return readTextFiles(directory, /\.txt$/, KIND);
}
