import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badInput, ExpectedError, systemCode } from '../../errors.js';

/** The contents of the files of a draft. */
export interface DraftFiles {
  readonly facts: string;
  readonly article: string;
}

/** The file of a draft that a person finishes. */
export const FACTS_FILE = 'facts.yaml';

/**
 * Makes the directory of a draft. Rejects without changing anything if it exists, because it may hold somebody's work.
 */
export async function writeDraft(directory: string, { facts, article }: DraftFiles): Promise<void> {
  await makeDirectory(directory);
  try {
    await writeFile(join(directory, 'article.txt'), article);
    await writeFile(join(directory, FACTS_FILE), facts);
  } catch (cause) {
    await rm(directory, { recursive: true, force: true });
    throw new ExpectedError(
      'STORAGE_FULL',
      'The draft cannot be written. Make room, or give another place with --into.',
      {
        cause,
      },
    );
  }
}

async function makeDirectory(directory: string): Promise<void> {
  await mkdir(dirname(directory), { recursive: true }).catch((cause: unknown) => refuse(directory, cause));
  await mkdir(directory).catch((cause: unknown) => {
    if (systemCode(cause) !== 'EEXIST') return refuse(directory, cause);
    throw badInput(
      `${directory} exists already, and nothing in it was changed. Give another place with --into, or remove it first if its draft is not needed any more.`,
    );
  });
}

function refuse(directory: string, cause: unknown): never {
  const message = `${directory} cannot be made. Give a place where you may write with --into.`;
  throw Object.assign(badInput(message), { cause });
}
