import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../text/digest.js';
import { editYaml } from '../../yaml/editYaml.js';
import type { Change, EditedYaml } from '../../yaml/editYaml.js';
import { readArticleTexts, readFactFiles } from '../factFiles.js';
import { articleId } from '../facts.js';
import { movedSentences } from './movedSentences.js';
import type { LooseSentence } from './movedSentences.js';
import { placeOfQuote } from '../placeQuotes.js';
import type { QuoteInFile } from '../placeQuotes.js';

/**
 * Writes into the files of a fact directory everything that follows from the text alone: the digest and length of the
 * article, the places and digests of its sentences, and the places of quotes. Anything that the text does not settle
 * stays as it is, and the check reports it. Resolves with the changes, also those that a dry run would make.
 */
export async function fixFacts(
  directory: string,
  { texts: given = [], dryRun }: { readonly texts?: readonly string[]; readonly dryRun: boolean },
): Promise<readonly Change[]> {
  const files = await readFactFiles(directory);
  const texts = [...given, ...(await readArticleTexts(directory)).map(({ text }) => text)];
  const edited = files.flatMap((file) => editYaml(file) ?? []);
  const articles = edited.flatMap((file) => fixArticle(file, texts, countArticles(edited)));
  for (const file of edited) fixQuotes(file, articles);
  if (!dryRun)
    for (const file of edited) {
      const [first] = file.changes();
      if (first !== undefined) await writeFile(join(directory, first.file), file.text());
    }
  return edited.flatMap((file) => file.changes());
}

/** An article with its text, and its sentences at their new places. */
interface FixedArticle {
  readonly file: EditedYaml;
  /** As the files had it. */
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly LooseSentence[];
}

interface LooseFile {
  readonly source?: unknown;
  readonly article?: { readonly digest?: unknown; readonly length?: unknown; readonly sentences?: unknown };
  readonly claims?: unknown;
}

function countArticles(files: readonly EditedYaml[]): number {
  return files.filter(({ data }) => (data as LooseFile | null)?.article != null).length;
}

/**
 * Mends an article. Its text is the one that has its digest; if there is only one text and one article, they belong
 * together whatever the digest.
 */
function fixArticle(file: EditedYaml, texts: readonly string[], count: number): readonly FixedArticle[] {
  const article = (file.data as LooseFile | null)?.article;
  if (article == null) return [];
  const text =
    texts.find((one) => sha256(one) === article.digest) ??
    (texts.length === 1 && count === 1 ? texts[0] : undefined);
  if (text === undefined) return [];
  file.set(['article'], { digest: sha256(text), length: text.length });
  const sentences = movedSentences(listOf(article.sentences), text);
  sentences.forEach(({ start, end, isKnown }, index) => {
    const digest = sha256(text.slice(start, end));
    if (isKnown) file.set(['article', 'sentences', index], { start, end, digest }, 'gist');
  });
  return [{ file, id: articleId({ digest: String(article.digest) }), text, sentences }];
}

interface LooseClaim {
  readonly source?: unknown;
  readonly evidence?: unknown;
}

/**
 * Places the quotes of a file. A quote stays at the place of its evidence if it stands there; any other is placed if it
 * stands once in its sentence or, failing that, once in the text.
 */
function fixQuotes(file: EditedYaml, articles: readonly FixedArticle[]): void {
  const { source, claims } = (file.data ?? {}) as LooseFile;
  const inFile = articles.find((article) => article.file === file);
  (listOf(claims) as readonly LooseClaim[]).forEach((claim, at) => {
    const id = claim?.source ?? source;
    const article =
      id === undefined
        ? (inFile ?? (articles.length === 1 ? articles[0] : undefined))
        : articles.find((one) => one.id === id);
    if (article === undefined) return;
    (listOf(claim?.evidence) as readonly QuoteInFile[]).forEach((evidence, index) => {
      if (typeof evidence?.quote !== 'string') return;
      const place = placed(evidence, article);
      if (place !== undefined) file.set(['claims', at, 'evidence', index], place, 'quote');
    });
  });
}

function placed(
  { quote, sentence, start }: QuoteInFile,
  { text, sentences }: FixedArticle,
): { readonly sentence: number; readonly start: number; readonly end: number } | undefined {
  const inSentence = sentences.find(({ number }) => number === sentence);
  // The start of the quote after it moved with its sentence, which decides between several occurrences.
  const moved = start === undefined ? undefined : start + (inSentence?.moved ?? 0);
  const within = sentence === undefined ? {} : { sentence };
  const tries: readonly QuoteInFile[] = [
    ...(moved === undefined ? [] : [{ quote, ...within, start: moved }]),
    { quote, ...within },
    { quote },
  ];
  for (const one of tries) {
    const found = placeOfQuote(one, sentences, text);
    if (typeof found !== 'string') return found;
  }
  return undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A change as a line for people. */
export function changeLine({ file, line, column, key, was, is }: Change): string {
  return `${file}:${line}:${column}: ${key}: ${was === undefined ? '' : `${was} → `}${is}`;
}
