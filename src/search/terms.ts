import { foldedWords, searchedWords } from './fold.js';
import { beginningOf, beginningsOf, inflectionsOf, LONG_ENOUGH, slipFormsOf } from './forms.js';

/** Which text of a node it is. */
export type SearchField = 'NAME' | 'DESCRIPTION' | 'GIST' | 'QUOTE';

/** A text of a node that can be searched. */
export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
}

/**
 * The tokens that stand for a word or a name in the index. They are of `[a-z0-9]` alone and have a digit in second
 * place, so that none is an operator or a stop word to any index.
 */
const token = {
  wholeName: (words: readonly string[]) => `n0${words.join('').slice(0, LONGEST_NAME)}`,
  nameWord: (word: string) => `n1${word}`,
  nameBeginning: (beginning: string) => `n2${beginning}`,
  word: (word: string) => `o1${word}`,
  beginning: (beginning: string) => `o2${beginning}`,
  slip: (form: string) => `o3${form}`,
} as const;

const LONGEST_NAME = 80;

/**
 * What stands in the index for the texts of a node: a token for each name as a whole; for each word of a name, and of
 * any text, one for itself and one for each of its beginnings; and one for each form it may have with a slip. So
 * whatever may answer a word is found by whole tokens, and little else is.
 */
export function termsOf(texts: readonly SearchText[]): string {
  const names = texts.filter(({ field }) => field === 'NAME').map(({ text }) => text);
  const tokens = [
    ...names.map((name) => token.wholeName(foldedWords(name).map(({ folded }) => folded))),
    ...wordsOf(names).flatMap((word) => [
      token.nameWord(word),
      ...beginningsOf(word).map(token.nameBeginning),
    ]),
    ...wordsOf(texts.map(({ text }) => text)).flatMap((word) => [
      token.word(word),
      ...beginningsOf(word).map(token.beginning),
      ...slipFormsOf(word).map(token.slip),
    ]),
  ];
  return ` ${[...new Set(tokens)].join(' ')} `;
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(searchedWords).map(({ folded }) => folded))];
}

/** One question to the index: tokens joined by spaces, of which any may be there. */
export interface Ask {
  readonly terms: string;
  /** What it is about: which of the words, in their order, or -1 for the query as a whole name. */
  readonly word: number;
  /** What a node is worth that it finds; of several about the same the highest counts. */
  readonly value: number;
}

/**
 * What a query asks of the index, some questions for each word, and one for the query as the name of something. Their values are those
 * of the ranking in thousandths, as far as an index can tell: which text it is, it knows of names alone.
 */
export function asksOf(words: readonly string[]): readonly Ask[] {
  const distinct = [...new Set(words)];
  const all = distinct.reduce((sum, word) => sum + word.length, 0);
  const whole = { terms: token.wholeName(words), word: -1, value: 1_000 * all };
  return [whole, ...distinct.flatMap(asksOfWord)];
}

/** How many questions so many words give at most. */
export function mostAsks(words: number): number {
  return 1 + words * ASKS_A_WORD;
}

const ASKS_A_WORD = 5;

function asksOfWord(asked: string, word: number): readonly Ask[] {
  const forms = [asked, ...inflectionsOf(asked)];
  const beginning = beginningOf(asked);
  const slips = asked.length >= LONG_ENOUGH ? slipFormsOf(asked) : [];
  const tokens: readonly (readonly [tokens: readonly string[], value: number])[] = [
    [forms.map(token.nameWord), 1_000],
    [forms.map(token.word), 650],
    [beginning ? [token.nameBeginning(beginning)] : [], 750],
    [beginning ? [token.beginning(beginning)] : [], 490],
    [slips.map(token.slip), 400],
  ];
  return tokens
    .filter(([terms]) => terms.length > 0)
    .map(([terms, value]) => ({ terms: terms.join(' '), word, value: value * asked.length }));
}
