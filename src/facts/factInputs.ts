import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadable } from '../files/unreadable.js';
import { readVocabulary } from '../vocabulary/readVocabulary.js';
import { readArticleTexts, readFactFiles, readVocabularyFiles, SHIPPED_FACTS } from './factFiles.js';
import { readSdl } from '../schema/document.js';
import type { TextFile } from '../files/textFiles.js';
import { readFacts } from './readFacts.js';
import type { ReadFacts } from './readFacts.js';
import { readStorage } from '../schema/stored/storage.js';
import type { Storage } from '../schema/stored/storage.js';

/** Fact directories as they were read, before their facts are checked. */
export interface FactInputs {
  readonly directories: readonly ReadDirectory[];
  /** The text of an article that was given beside the directories. */
  readonly texts: readonly string[];
  readonly schema: readonly TextFile[];
  readonly storage: Storage;
}

/** A directory with its facts and the problems of those that do not have the right shape. */
export interface ReadDirectory extends ReadFacts {
  /** As it was given; undefined for the one this project ships. */
  readonly directory: string | undefined;
  readonly files: readonly TextFile[];
  /** The texts of articles that lie in the directory. */
  readonly ownTexts: readonly string[];
}

/**
 * Reads fact directories (undefined is the one this project ships) and the file with the text of an article. Rejects
 * with BAD_USER_INPUT if one of them cannot be read.
 */
export async function readInputs(
  directories: readonly (string | undefined)[],
  textFile: string | undefined,
): Promise<FactInputs> {
  const schema = readSdl();
  const storage = readStorage();
  const texts = await readText(textFile);
  const read = await Promise.all(directories.map((directory) => readDirectory(directory, storage)));
  return { directories: read, texts, schema, storage };
}

/** Returns the inputs with the facts that this project ships before them. */
export async function withShippedFacts(inputs: FactInputs): Promise<FactInputs> {
  const shipped = await readDirectory(undefined, inputs.storage);
  return { ...inputs, directories: [shipped, ...inputs.directories] };
}

async function readDirectory(directory: string | undefined, storage: Storage): Promise<ReadDirectory> {
  const path = directory ?? SHIPPED_FACTS;
  const files = await readFactFiles(path);
  const vocabulary = await readVocabularyFiles(path);
  const texts = await readArticleTexts(path);
  const read = readFacts(files, storage, readVocabulary(vocabulary));
  return { ...read, directory, files: [...files, ...vocabulary], ownTexts: texts.map(({ text }) => text) };
}

/** Throws if a text file cannot be read. The message has only the file's name, because its path could reach a log. */
export async function readText(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) return [];
  try {
    return [await readFile(path, 'utf8')];
  } catch (cause) {
    throw unreadable(
      `The text of the article, ${basename(path)},`,
      'Give a file that exists with --text or PARLEY_ARTICLE.',
      cause,
    );
  }
}
