import { join } from 'node:path';
import { badInput } from '../../errors.js';
import { isArticleLost } from './checkContext.js';
import type { CheckContext } from './checkContext.js';
import { checkArticles } from './checkArticles.js';
import { checkCitations } from './checkCitations.js';
import { checkClaims } from './checkClaims.js';
import { checkEntities } from './checkEntities.js';
import { checkReferences } from './checkReferences.js';
import { sha256 } from '../../text/digest.js';
import { SHIPPED_FACTS } from '../factFiles.js';
import type { TextFile } from '../../files/textFiles.js';
import { readInputs } from '../factInputs.js';
import type { FactInputs } from '../factInputs.js';
import type { ArticleFact, Facts } from '../facts.js';
import { faultyFacts, sortFaults } from '../../yaml/fault.js';
import type { Fault } from '../../yaml/fault.js';
import { mergeFacts } from '../mergeFacts.js';
import { placeQuotes } from '../placeQuotes.js';
import type { Storage } from '../../schema/stored/storage.js';
import { textsOf } from '../texts.js';

/** What facts are checked against beside themselves. */
export interface CheckSurroundings {
  /** Texts that are at hand already. */
  readonly texts?: readonly string[];
  /** The facts of other directories, of which claims may speak. */
  readonly known?: Facts;
  /** Leaves alone the texts that lie in the directories. */
  readonly ignoreOwnTexts?: boolean;
}

export interface CheckOptions extends CheckSurroundings {
  /** The fact directory; the one this project ships where absent. */
  readonly directory?: string | undefined;
  /** A file with the text of an article. */
  readonly textFile?: string | undefined;
}

/** How many citations there are, and how many of them were compared with a text. */
export interface CitationCount {
  readonly all: number;
  readonly checked: number;
}

/** Facts, what is wrong with them, and what the seeder needs beside them. */
export interface CheckedFacts {
  /** As it was given; undefined for the one this project ships. */
  readonly directory: string | undefined;
  readonly facts: Facts;
  /** In the order of the files; empty where all is well. */
  readonly faults: readonly Fault[];
  readonly storage: Storage;
  /** The files of the directory as they were read, and those of the SDL. */
  readonly files: readonly TextFile[];
  readonly schema: readonly TextFile[];
  /** Every text at hand. */
  readonly texts: readonly string[];
  readonly citations: CitationCount;
}

/**
 * Reads the facts of a directory and checks all that can be checked without a graph. Faults are collected, not thrown;
 * only a directory or a text file that cannot be read rejects, with BAD_USER_INPUT.
 */
export async function checkFacts(options: CheckOptions = {}): Promise<CheckedFacts> {
  const [checked] = checkInputs(await readInputs([options.directory], options.textFile), options);
  return checked!;
}

/** The same for several directories that were read, whose claims may speak of what another of them declares. */
export function checkInputs(
  { directories: read, texts: given, schema, storage }: FactInputs,
  options: CheckSurroundings,
): readonly CheckedFacts[] {
  const articles = read.flatMap(({ facts }) => facts.articles);
  return read.map((one, index) => {
    const others = read.filter((other) => other !== one).map(({ facts }) => facts);
    const ownTexts = options.ignoreOwnTexts === true ? [] : one.ownTexts;
    const texts = [...new Set([...given, ...ownTexts, ...(options.texts ?? [])])];
    const context: CheckContext = {
      ...one,
      storage,
      known: mergeFacts([...(options.known === undefined ? [] : [options.known]), ...others]),
      texts: textsOf(one.facts, texts),
      isComplete: read.every(({ faults }) => faults.length === 0),
    };
    // Whose the text is that was handed over beside the directories, one look tells.
    const loose = index === 0 ? given.flatMap((text) => foreignText(text, articles, context)) : [];
    const own = ownTexts.flatMap((text) => foreignText(text, one.facts.articles, context));
    return {
      directory: one.directory,
      facts: one.facts,
      faults: sortFaults([...one.faults, ...loose, ...own, ...checks(context)]).map((fault) =>
        read.length > 1 ? within(one.directory, fault) : fault,
      ),
      storage,
      files: one.files,
      schema,
      texts,
      citations: countCitations(context),
    };
  });
}

/**
 * Rejects with BAD_USER_INPUT where a file is not of the shape it must have. Says nothing of what depends on other facts.
 */
export function refuseMisshapen({ directories }: FactInputs): void {
  const faults = directories.flatMap(({ directory, faults: found }) =>
    directories.length > 1 ? found.map((fault) => within(directory, fault)) : found,
  );
  if (faults.length > 0) throw faultyFacts(sortFaults(faults));
}

/** Of several directories, a fault says in which it is, as they were named. */
function within(directory: string | undefined, fault: Fault): Fault {
  return { ...fault, file: join(directory ?? SHIPPED_FACTS, fault.file) };
}

function checks(context: CheckContext): readonly Fault[] {
  return [placeQuotes, checkEntities, checkReferences, checkClaims, checkArticles, checkCitations].flatMap(
    (check) => check(context),
  );
}

/** A text that is no article's would be ignored in silence, and every citation would stay unchecked. */
function foreignText(
  text: string,
  articles: readonly ArticleFact[],
  context: CheckContext,
): readonly Fault[] {
  const { facts, placeOf } = context;
  const digest = sha256(text);
  if (articles.some((candidate) => candidate.digest === digest)) return [];
  // Its faults are told, and say more than that it is missing.
  if (isArticleLost(context)) return [];
  const article = facts.articles[0] ?? articles[0];
  if (article === undefined)
    throw badInput('A text was handed over, but the facts cite no article. Leave it out.');
  const message = `The text that was handed over is not that of an article here: its SHA-256 begins with ${digest.slice(0, 12)}, the article's with ${article.digest.slice(0, 12)}. Hand over the very file, unchanged to the last line break.`;
  if (facts.articles.length === 0) throw badInput(message);
  return [{ ...placeOf(article, 'digest'), message }];
}

function countCitations({ facts, texts }: CheckContext): CitationCount {
  const cited = facts.claims.flatMap(({ source, evidence }) =>
    evidence.filter(({ kind }) => kind === 'quote').map(() => source),
  );
  return { all: cited.length, checked: cited.filter((source) => texts.has(source)).length };
}
