import { foldedWords, searchedWords, type Word } from './fold.js';
import { asBeginning, beginningsOf, inflectionsOf, LONG_ENOUGH, slipFormsOf } from './forms.js';

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
  word: (word: string) => `o1${word}`,
  beginning: (beginning: string) => `o2${beginning}`,
  slip: (form: string) => `o3${form}`,
  sampled: (form: string) => `o4${form}`,
} as const;

const LONGEST_NAME = 80;

/**
 * What stands in the index for the texts of a node: a token for each name as a whole; for each word of a name, and of
 * any text; for each of its beginnings; and for each form it may have with a slip. So whatever may answer a word is
 * found by whole tokens, and little else is. The nodes of a sample have some of their own, by which a few are found
 * where there are more with a word than an index may find.
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

/** One question to the index: tokens joined by spaces, of which any may be there. */
export interface IndexQuery {
  readonly terms: string;
  /** How many nodes the index may find. Where it finds as many, there may be more, and which it finds is its choice. */
  readonly most: number;
  /** By which the terms of a node show that it would be found: the first of the tokens, between spaces. */
  readonly probe: string;
  /** What it is about: which of the words, in their order, or -1 for the query as a whole name. */
  readonly word: number;
  /** What a node is worth that it finds; of several about the same the highest counts. */
  readonly value: number;
  readonly round: Round;
  /** The place of the question about the word that finds less; where that has too many answers, so has this. Or -1. */
  readonly beyond: number;
}

/**
 * When it is asked: at once; after the question that finds less; where nothing has the query as its name, for who
 * writes a name as it is has made no slip; or where another question about the word has too many answers, for else all
 * that it finds was found.
 */
export type Round = 'always' | 'after' | 'unnamed' | 'common';

/**
 * What a query asks of the index: some questions for each word, and one for the query as the name of something. Their
 * values are those of the ranking in thousandths, as far as an index can tell. The more words, the fewer nodes may
 * answer each, for what a statement does is bounded. What a word makes with its neighbors, by the word, is asked for
 * with it.
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

/** Words that stand in most texts say nothing of which is meant: they are asked for only where there is no other. */
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

/** How many questions so many words give at most. */
export function mostAsks(words: number): number {
  return 1 + words * ASKS_A_WORD;
}

const ASKS_A_WORD = 5;

/**
 * How many nodes a question may find, of one word or two. What a slip leaves of a word is left of the word itself too,
 * so more of these say that the word is a frequent one, and of slips a few of the sample will do.
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
  /** Which of the questions about the word finds less. */
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

/** The questions about a word, which stand in the list of them from this place on. */
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
