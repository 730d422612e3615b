import { readFile } from 'node:fs/promises';
import { badInput } from '../errors.js';
import type { CheckContext } from './checkContext.js';
import { checkArticles } from './checkArticles.js';
import { checkCitations } from './checkCitations.js';
import { checkClaims } from './checkClaims.js';
import { checkEntities } from './checkEntities.js';
import { checkReferences } from './checkReferences.js';
import { sha256 } from './digest.js';
import { hashOfInputs, readFactFiles, readSchemaFiles, SHIPPED_FACTS } from './factFiles.js';
import type { Facts } from './facts.js';
import { sortFaults } from './fault.js';
import type { Fault } from './fault.js';
import { readFacts } from './readFacts.js';
import { readStorage } from './storage.js';
import type { Storage } from './storage.js';
import type { SeedSummary } from './summary.js';
import { textsOf } from './verification.js';

export interface CheckOptions {
  /** The fact directory; the one this project ships where absent. */
  readonly directory?: string | undefined;
  /** A file with the text of an article. */
  readonly textFile?: string | undefined;
  /** Texts that are at hand already. */
  readonly texts?: readonly string[];
}

/** Facts, what is wrong with them, and what the seeder needs beside them. */
export interface CheckedFacts {
  readonly facts: Facts;
  /** In the order of the files; empty where all is well. */
  readonly faults: readonly Fault[];
  readonly storage: Storage;
  /** Changes with the files, the schema and the way of deriving. */
  readonly inputsHash: string;
  /** Every text at hand. */
  readonly texts: readonly string[];
  readonly citations: SeedSummary['citations'];
}

/**
 * Reads the facts of a directory and checks all that can be checked without a graph. Faults are collected, not thrown;
 * only a directory or a text file that cannot be read rejects, with BAD_USER_INPUT.
 */
export async function checkFacts(options: CheckOptions = {}): Promise<CheckedFacts> {
  const [files, schema] = await Promise.all([
    readFactFiles(options.directory ?? SHIPPED_FACTS),
    readSchemaFiles(),
  ]);
  const given = await readText(options.textFile);
  const texts = [...new Set([...given, ...(options.texts ?? [])])];
  const storage = readStorage(schema);
  const read = readFacts(files, storage);
  const context: CheckContext = {
    ...read,
    storage,
    texts: textsOf(read.facts, texts),
    isComplete: read.faults.length === 0,
  };
  return {
    facts: read.facts,
    faults: sortFaults([
      ...read.faults,
      ...given.flatMap((text) => foreignText(text, context)),
      ...checks(context),
    ]),
    storage,
    inputsHash: hashOfInputs(files, schema),
    texts,
    citations: countCitations(context),
  };
}

/** Throws where a text file cannot be read. The path is not repeated: it can reach a log or a client. */
async function readText(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) return [];
  try {
    return [await readFile(path, 'utf8')];
  } catch (cause) {
    throw Object.assign(
      badInput(
        'The text of the article cannot be read. Give a file that exists with --text or PARLEY_ARTICLE.',
      ),
      { cause },
    );
  }
}

function checks(context: CheckContext): readonly Fault[] {
  return [checkEntities, checkReferences, checkClaims, checkArticles, checkCitations].flatMap((check) =>
    check(context),
  );
}

/** A text that is no article's would be ignored in silence, and every citation would stay unchecked. */
function foreignText(text: string, { facts, placeOf }: CheckContext): readonly Fault[] {
  const digest = sha256(text);
  const [article] = facts.articles;
  if (article === undefined)
    throw badInput('A text was handed over, but the facts cite no article. Leave it out.');
  if (facts.articles.some((candidate) => candidate.digest === digest)) return [];
  const message = `The text that was handed over is not that of an article here: its SHA-256 begins with ${digest.slice(0, 12)}, the article's with ${article.digest.slice(0, 12)}. Hand over the very file, unchanged to the last line break.`;
  return [{ ...placeOf(article, 'digest'), message }];
}

function countCitations({ facts, texts }: CheckContext): SeedSummary['citations'] {
  const cited = facts.claims.flatMap(({ source, evidence }) =>
    evidence.filter(({ kind }) => kind === 'quote').map(() => source),
  );
  return { all: cited.length, checked: cited.filter((source) => texts.has(source)).length };
}
