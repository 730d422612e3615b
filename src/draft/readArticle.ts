import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { badInput, systemCode } from '../errors.js';
import { unreadable } from '../files/unreadable.js';

/** In bytes. An article is a page or two; a larger file is another kind of text. */
const LARGEST = 5 * 1024 * 1024;

/**
 * Reads the text of an article, exactly to its last line break and with its byte order mark, because offsets and the
 * digest count everything. Rejects with BAD_USER_INPUT, and says how to mend it, if the file has no text in UTF-8.
 */
export async function readArticle(path: string): Promise<string> {
  const name = basename(path);
  const bytes = await bytesOf(path);
  if (bytes.includes(0))
    throw badInput(
      `${name} holds NUL characters, so it is not plain text. Save the article as plain text in UTF-8.`,
    );
  const text = decoded(bytes, name);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw badInput(`${name} holds no text. Give a file with the text of an article.`);
  return text;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw badInput(
        `${name} is a directory. Give the file with the text of one article, such as article.txt.`,
      );
    if (found.size > LARGEST)
      throw badInput(`${name} is larger than 5 MB. Give the text of one article; make a draft for each.`);
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw unreadable(name, 'Give an existing file that you may read.', error);
  }
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badInput(
      `${name} is not in UTF-8. Save it in that encoding, which every editor offers, and try again.`,
    );
  }
}
