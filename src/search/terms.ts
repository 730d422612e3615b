import { foldedWords, searchedWords, type Word } from './fold.js';
import { asBeginning, beginningsOf, inflectionsOf, LONG_ENOUGH, slipFormsOf } from './forms.js';

/** The kinds of a node's texts. */
export type SearchField = 'NAME' | 'DESCRIPTION' | 'GIST' | 'QUOTE';

/** A text of a node that can be searched. */
export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
}

/**
 * The tokens for a word or a name in the index. They are of `[a-z0-9]` alone and have a digit in second place, so that
 * no index takes one for an operator or a stop word.
 */
const token = {
  wholeName: (words: readonly string[]) => `n0${words.join('').slice(0, LONGEST_NAME)}`,
  nameWord: (word: string) => `n1${word}`,
  word: (word: string) => `o1${word}`,
  beginning: (beginning: string) => `o2${beginning}`,
  slip: (form: string) => `o3${form}`,
  sampled: (form: string) => `o4${form}`,
} as const;

const LONGEST_NAME = 80;

/**
 * Returns the tokens of a node's texts in the index: one for each name as a whole; one for each word of a name, and of
 * any text; one for each beginning of a word; and one for each form that a slip may give it. So whole tokens find
 * everything that may answer a word, and little else. The nodes of a sample have some tokens of their own, by which a
 * few are found if more nodes have a word than an index may find.
 */
export function termsOf(texts: readonly SearchText[], isOfSample: boolean): string {
  const names = texts.filter(({ field }) => field === 'NAME').map(({ text }) => text);
  const tokens = [
    ...names.map((name) => token.wholeName(foldedWords(name).map(({ folded }) => folded))),
    ...wordsOf(names).map(({ folded }) => token.nameWord(folded)),
    ...wordsOf(texts.map(({ text }) => text)).flatMap((word) => tokensOf(word, isOfSample)),
  ];
  return ` ${[...new Set(tokens)].join(' ')} `;
}

function wordsOf(texts: readonly string[]): readonly Word[] {
  const words = texts.flatMap(searchedWords);
  return [...new Map(words.map((word) => [`${word.folded} ${word.isPart}`, word])).values()];
}

function tokensOf({ folded: word, isPart }: Word, isOfSample: boolean): readonly string[] {
  const [beginnings, slips] = [beginningsOf(word), isPart ? [] : slipFormsOf(word)];
  return [
    token.word(word),
    ...beginnings.map(token.beginning),
    ...slips.map(token.slip),
    ...(isOfSample ? [word, ...beginnings, ...slips].map(token.sampled) : []),
  ];
}

/** One question to the index: tokens joined by spaces. A node is found if it has any of them. */
export interface IndexQuery {
  readonly terms: string;
  /**
   * The most nodes that the index may find. If it finds as many, there may be more, and the index chooses among them.
   */
  readonly most: number;
  /** The first of the tokens, between spaces. A node that has it among its terms would be found. */
  readonly probe: string;
  /** The word that it is about, by its place in the query, or -1 for the query as a whole name. */
  readonly word: number;
  /** The worth of a node that it finds. Of several questions about the same word the highest counts. */
  readonly value: number;
  readonly round: Round;
  /**
   * The place of the question about the word that finds less, or -1. If that question has too many answers, so has
   * this.
   */
  readonly beyond: number;
}

/**
 * The round in which a question is asked. `always`: at once. `after`: after the question that finds less. `unnamed`: if
 * nothing has the query as its name, because a query that is a name has no slip. `common`: if another question about
 * the word has too many answers, because otherwise everything that it finds was found already.
 */
export type Round = 'always' | 'after' | 'unnamed' | 'common';

/**
 * Returns the questions of a query to the index: some for each word, and one for the query as the name of something.
 * Their values are those of the ranking in thousandths, as far as an index can tell. The more words, the fewer nodes
 * may answer each, because the work of a statement is bounded.
 * @param compounds the words that a word forms with its neighbors, by the word; they are asked for with it
 */
export function indexQueriesOf(
  words: readonly string[],
  compounds: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly IndexQuery[] {
  const telling = words.filter((word) => !LITTLE.has(word));
  const distinct = [...new Set(telling.length > 0 ? telling : words)];
  const letters = distinct.reduce((sum, word) => sum + word.length, 0);
  const whole: Question = {
    tokens: [token.wholeName(words)],
    most: MOST.whole,
    value: 1_000 * letters,
    round: 'always',
  };
  const share = Math.min(1, 2 / distinct.length);
  return distinct.reduce(
    (asks, word, at) => [
      ...asks,
      ...asksFor(at, questionsOf(word, compounds.get(word) ?? [], share), asks.length),
    ],
    asksFor(-1, [whole], 0),
  );
}

/** Words that are in most texts do not tell which text is meant. They are asked for only if there are no others. */
const LITTLE = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Returns the most questions for a number of words. */
export function mostAsks(words: number): number {
  return 1 + words * ASKS_A_WORD;
}

const ASKS_A_WORD = 5;

/**
 * The most nodes that a question may find, for a query of one word or two. The forms that a slip leaves of a word are
 * forms of the word itself too. If many nodes have these forms, the word is a frequent one, and a few nodes of the
 * sample are enough for slips.
 */
const MOST = {
  whole: 1_000,
  nameWord: 3_000,
  word: 3_000,
  beginning: 3_000,
  slip: 1_000,
  sampled: 3_000,
} as const;

interface Question {
  readonly tokens: readonly string[];
  readonly most: number;
  readonly value: number;
  readonly round: Round;
  /** The place, among the questions about the word, of the one that finds less. */
  readonly beyond?: number;
}

function questionsOf(word: string, compounds: readonly string[], share: number): readonly Question[] {
  const forms = [word, ...compounds].flatMap((form) => [form, ...inflectionsOf(form)]);
  const beginnings = [word, ...compounds].map(asBeginning).filter((beginning) => beginning !== undefined);
  const slips = word.length >= LONG_ENOUGH ? slipFormsOf(word) : [];
  const questions: readonly Question[] = [
    { tokens: forms.map(token.nameWord), most: MOST.nameWord, value: 1_000, round: 'always' },
    { tokens: forms.map(token.word), most: MOST.word, value: 650, round: 'after', beyond: 0 },
    { tokens: beginnings.map(token.beginning), most: MOST.beginning, value: 550, round: 'always' },
    { tokens: slips.map(token.slip), most: MOST.slip, value: 400, round: 'unnamed', beyond: 1 },
    {
      tokens: [...forms, ...beginnings, ...slips].map(token.sampled),
      most: MOST.sampled,
      value: 400,
      round: 'common',
    },
  ];
  return questions
    .filter(({ tokens }) => tokens.length > 0)
    .map((question) => ({
      ...question,
      most: Math.floor(question.most * share),
      value: question.value * word.length,
    }));
}

/** Returns the questions about a word. `from` is the place of the first one in the list of all questions. */
function asksFor(word: number, questions: readonly Question[], from: number): readonly IndexQuery[] {
  return questions.map(({ tokens, most, value, round, beyond }) => ({
    terms: [...new Set(tokens)].join(' '),
    most,
    probe: ` ${tokens[0]} `,
    word,
    value,
    round,
    beyond: beyond === undefined ? -1 : from + beyond,
  }));
}
