import { badInput } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { readFactFiles, SHIPPED_FACTS } from '../facts/factFiles.js';
import { readFacts } from '../facts/readFacts.js';
import { readStorage } from '../schema/stored/storage.js';
import { readStoredNames } from '../store/storedNames.js';
import type { Draft } from './draft.js';
import { draftArticle } from './draftArticle.js';
import { draftText } from './write/draftText.js';
import { namesInFacts } from './names/knownNames.js';
import type { KnownName } from './names/knownNames.js';
import { isSurelyEnglish } from './names/language.js';
import { publicationOf } from './publicationOf.js';
import type { PublicationOptions } from './publicationOf.js';
import { readArticle } from './readArticle.js';
import { FACTS_FILE, writeDraft } from './write/writeDraft.js';

export interface NewOptions extends PublicationOptions {
  /** A tag of BCP 47; if it is absent, the text must tell its language. */
  readonly language?: string | undefined;
  readonly headline?: string | undefined;
  /** The origin of the text, in the user's words. */
  readonly source?: string | undefined;
  /** Opens a graph in which names are looked up beside the shipped facts. */
  readonly openGraph?: (() => Promise<Graph>) | undefined;
}

/**
 * Makes the directory of a draft from the file of an article. Resolves with lines about the result and the next steps.
 * Rejects with an ExpectedError, and then nothing was made.
 */
export async function newDraft(
  path: string,
  directory: string,
  options: NewOptions,
): Promise<readonly string[]> {
  const text = await readArticle(path);
  const language = languageOf(text, options.language);
  const publication = publicationOf(options);
  const known = [...(await shippedNames()), ...(await storedNames(options.openGraph))];
  const draft = draftArticle({ text, language, headline: options.headline, publication }, known);
  await writeDraft(directory, { facts: draftText(draft, options.source), article: text });
  return linesOf(draft, directory);
}

function languageOf(text: string, given: string | undefined): string {
  if (given !== undefined) return checked(given);
  if (isSurelyEnglish(text)) return 'en';
  throw badInput('The language of the text is not certain. Name it with --language, such as --language en.');
}

/**
 * Returns the tag in the form of fact files. It is checked first, because a meaningless tag would be refused only after
 * all the work.
 */
function checked(tag: string): string {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(canonical)) return canonical;
  } catch {
    // The error below serves both kinds of wrong tags.
  }
  throw badInput(`“${tag}” is not a language tag. Write one such as en, ru or zh-Hant.`);
}

async function shippedNames(): Promise<readonly KnownName[]> {
  const files = await readFactFiles(SHIPPED_FACTS);
  return namesInFacts(readFacts(files, readStorage()).facts);
}

async function storedNames(openGraph: NewOptions['openGraph']): Promise<readonly KnownName[]> {
  if (openGraph === undefined) return [];
  const graph = await openGraph();
  try {
    return await readStoredNames(graph);
  } finally {
    await graph.close();
  }
}

function linesOf({ sentences, unknown }: Draft, directory: string): readonly string[] {
  const known = new Set(sentences.flatMap(({ mentions }) => mentions.flatMap(({ ids }) => ids))).size;
  const claims = sentences.flatMap(({ candidates }) => candidates).length;
  const pointers = sentences.filter(({ isPointer }) => isPointer).length;
  return [
    `Made a draft in ${directory}: ${count(sentences.length, 'sentence')} (${pointers} of them perhaps ${pointers === 1 ? 'a pointer' : 'pointers'} to other articles), ${known} known things named, ${count(unknown.length, 'name')} of unknown things, and ${count(claims, 'quotation, time or number', 'quotations, times and numbers')}.`,
    'Next:',
    `  1. Open ${directory}/${FACTS_FILE} and settle every TODO: write the value that the text gives, or delete the entry if it is not a fact.`,
    `  2. parley check ${directory}    lists the problems that are left, by file, line and column`,
    `  3. parley ingest ${directory}   brings the facts into the graph`,
  ];
}

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
