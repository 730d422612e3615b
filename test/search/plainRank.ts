import { compoundsOf, foldedWords, searchedWords, type Word } from '../../src/search/fold.js';
import { identityOf } from '../../src/search/foldText.js';
import {
  comparePlaces,
  kindOrder,
  type Candidate,
  type Highlight,
  type Match,
  type Ranked,
} from '../../src/search/rank.js';
import type { SearchField, SearchText } from '../../src/search/terms.js';
import { matchWords, STRENGTH } from '../../src/search/wordMatch.js';

/** The worth of a word by the text that has it. */
const FIELDS: Readonly<Record<SearchField, number>> = {
  NAME: 1,
  DESCRIPTION: 0.8,
  GIST: 0.65,
  QUOTE: 0.55,
};

/** The ranking of `docs/search.md`, written down plainly: it computes everything anew. */
export function plainRank<Node>(
  query: string,
  candidates: readonly Candidate<Node>[],
): readonly Ranked<Node>[] {
  const asked = [...new Set(foldedWords(query).map(({ folded }) => folded))];
  const read = candidates.map((candidate) => ({ candidate, texts: candidate.texts.map(readText) }));
  const compounds = compoundsOf(query);
  const compounded = (word: string) => compounds.get(word) ?? [];
  const known = asked.filter((word) =>
    read.some(({ texts }) =>
      texts.some(
        (text) =>
          answersOf({ word, compounds: compounded(word), least: STRENGTH.beginning }, text).strength > 0,
      ),
    ),
  );
  const words = asked.map((word) => ({
    word,
    compounds: compounded(word),
    least: known.includes(word) ? STRENGTH.beginning : STRENGTH.slip,
    isRaw: (text: string) => text.toLowerCase().includes(rawOf(query, word)),
  }));
  return read
    .flatMap(({ candidate, texts }) => rankOne(words, candidate, texts, lengthAsName(query, texts)))
    .sort((one, other) => comparePlaces(one.place, other.place));
}

function nameOf(text: string): string {
  return foldedWords(text)
    .map(({ folded }) => folded)
    .join('');
}

/**
 * Less than any length if the query is a name of the node with its words in order, and least if the letters are the
 * same.
 */
function lengthAsName(query: string, texts: readonly SearchText[]): number | undefined {
  const named = texts.filter(({ field, text }) => field === 'NAME' && nameOf(text) === nameOf(query));
  if (named.length === 0) return undefined;
  return named.some(({ text }) => identityOf(text) === identityOf(query)) ? -1 : 0;
}

interface AskedWord {
  readonly word: string;
  /** The words that it makes with its neighbors. */
  readonly compounds: readonly string[];
  /** The least strength that counts. */
  readonly least: number;
  /** Whether a text has the word in the same letters as the query. */
  isRaw(text: string): boolean;
}

interface ReadText extends SearchText {
  readonly words: readonly Word[];
}

interface Answer {
  readonly text: ReadText;
  readonly value: number;
  /** The length of the shortest text that answers as well. */
  readonly length: number;
}

function readText(text: SearchText): ReadText {
  return { ...text, words: searchedWords(text.text) };
}

function rawOf(query: string, folded: string): string {
  const word = foldedWords(query).find((each) => each.folded === folded)!;
  return query.slice(word.start, word.end).toLowerCase();
}

function rankOne<Node>(
  words: readonly AskedWord[],
  { id, kind, node }: Candidate<Node>,
  texts: readonly ReadText[],
  asName: number | undefined,
): readonly Ranked<Node>[] {
  const answers = words.map((word) => bestAnswer(words, word, texts));
  const weigh = (value: (answer: Answer) => number): number =>
    answers.reduce((sum, answer, at) => sum + (answer ? value(answer) * words[at]!.word.length : 0), 0);
  const whole = words.reduce((sum, { word }) => sum + word.length, 0);
  if (whole === 0 || weigh(() => 1) * 2 < whole) return [];
  const used = new Set(answers.flatMap((answer) => (answer ? [answer.text] : [])));
  const score = Math.round((weigh(({ value }) => value) / whole) * 10_000) / 10_000;
  const length = asName ?? Math.min(...answers.flatMap((answer) => (answer ? [answer.length] : [])));
  const matches = texts.filter((text) => used.has(text)).map((text) => matchIn(words, text));
  return [{ place: [score, kindOrder(kind), length, id], kind, matches, node }];
}

/**
 * Of texts that answer equally well: the one that answers all words best, then the one with the same letters, then the
 * first.
 */
function bestAnswer(
  words: readonly AskedWord[],
  asked: AskedWord,
  texts: readonly ReadText[],
): Answer | undefined {
  const valued = texts.map((text) => ({
    text,
    value: answersOf(asked, text).strength * FIELDS[text.field],
  }));
  const value = Math.max(0, ...valued.map((each) => each.value));
  if (value === 0) return undefined;
  const best = valued.flatMap((each) => (each.value === value ? [each.text] : []));
  const answered = (text: ReadText) => words.reduce((sum, word) => sum + answersOf(word, text).strength, 0);
  const merit = (text: ReadText) => answered(text) * 100 + Number(asked.isRaw(text.text));
  const text = best.reduce((one, other) => (merit(other) > merit(one) ? other : one));
  return { text, value, length: Math.min(...best.map((each) => each.text.length)) };
}

/** The words of a text that best answer a word, if any do. */
function answersOf(
  { word, compounds, least }: Pick<AskedWord, 'word' | 'compounds' | 'least'>,
  { words }: ReadText,
) {
  const strengths = words.map(({ folded }) => {
    const joined = compounds.map((compound) => matchWords(compound, folded));
    return Math.max(matchWords(word, folded), ...joined.filter((each) => each >= STRENGTH.beginning));
  });
  const strength = Math.max(0, ...strengths.filter((each) => each >= least));
  return { strength, found: strength === 0 ? [] : words.filter((_, at) => strengths[at] === strength) };
}

function matchIn(words: readonly AskedWord[], text: ReadText): Match {
  const found = new Set(words.flatMap((word) => answersOf(word, text).found));
  return {
    field: text.field,
    text: text.text,
    highlights: merge(text.words.filter((word) => found.has(word))),
  };
}

/**
 * Two words that a hyphen joins can answer as one and on their own. They come in the order of their beginnings, the
 * shorter first.
 */
function merge(words: readonly Word[]): readonly Highlight[] {
  const merged: Highlight[] = [];
  for (const { start, end } of words) {
    const last = merged.at(-1);
    if (last && start < last.end) merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else merged.push({ start, end });
  }
  return merged;
}
