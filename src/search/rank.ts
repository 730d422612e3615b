import { compoundsOf, foldedWords, searchedWords, type Word } from './fold.js';
import { identityOf } from './foldText.js';
import type { SearchField, SearchText } from './terms.js';
import { matchWords, STRENGTH, type Strength } from './wordMatch.js';
import { compare } from '../text/compare.js';

/** A node that an index found, to be ranked. */
export interface Candidate<Node> {
  readonly id: string;
  readonly kind: string;
  readonly texts: readonly SearchText[];
  readonly node: Node;
}

/** A stretch of a text, in UTF-16 code units, half open. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

export interface Match extends SearchText {
  readonly highlights: readonly Highlight[];
}

/** The place of a result: the higher score comes first, then the lower of the other keys, one after the other. */
export type Place = readonly [score: number, kind: number, length: number, id: string];

export interface Ranked<Node> {
  readonly place: Place;
  readonly kind: string;
  /** Computed when it is read. */
  readonly matches: readonly Match[];
  readonly node: Node;
}

/** The weight of a word, by the kind of its text. */
const FIELDS: Readonly<Record<SearchField, number>> = {
  NAME: 1,
  DESCRIPTION: 0.8,
  GIST: 0.65,
  QUOTE: 0.55,
};

/**
 * Orders candidates by how well they answer a query, and leaves out those that hardly do. Each word of the query is
 * answered by the text that answers it best, and the score is the mean over the words, long ones counting more. A slip
 * counts only for words that nothing answers better. Among equal scores entities come first, then claims, then
 * sentences; then nodes that have the very letters as a name, then those with the very words, then those with the
 * shorter text; then the lower id. The function is pure, so the order does not depend on the index.
 *
 * Each word of a text is compared once with each word of the query. Everything about a result beside its place is
 * computed when it is read, because of fifty results a page shows ten.
 */
export function rank<Node>(query: string, candidates: readonly Candidate<Node>[]): readonly Ranked<Node>[] {
  const folded = foldedWords(query);
  const name = { folded: nameOf(folded), letters: identityOf(query) };
  const compounds = compoundsOf(query);
  const asked = [...new Set(folded.map((word) => word.folded))].map((word) =>
    comparing(query, folded, word, compounds.get(word) ?? []),
  );
  const read = candidates.map((candidate) => ({
    candidate,
    texts: candidate.texts.map((text) => readText(asked, text)),
  }));
  const words = asked.map((word, at) => ({
    ...word,
    least: read.some(({ texts }) => texts.some(({ best }) => best[at]! >= STRENGTH.beginning))
      ? STRENGTH.beginning
      : STRENGTH.slip,
  }));
  return read
    .flatMap(({ candidate, texts }) => rankOne(words, candidate, texts, lengthAsName(name, texts)))
    .sort((one, other) => comparePlaces(one.place, other.place));
}

/** Returns a negative number if the first place comes first. */
export function comparePlaces(one: Place, other: Place): number {
  const numbers = other[0] - one[0] || one[1] - other[1] || one[2] - other[2];
  return numbers || compare(one[3], other[3]);
}

function nameOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join('');
}

/** A query as a name: in the letters of the Latin script, and in its own letters. */
interface AskedName {
  readonly folded: string;
  readonly letters: string;
}

/**
 * Returns a length less than any text's if the query is a name of the node with the same order of words: -1 if the
 * letters are the very same, 0 if only their Latin form is, which 王毅 and 王义 share. Undefined if the query is no name of
 * the node.
 */
function lengthAsName({ folded, letters }: AskedName, texts: readonly ReadText[]): number | undefined {
  const named = texts.filter(
    ({ field, text, words }) =>
      field === 'NAME' &&
      words.length > 0 &&
      isStartOf(folded, words[0]!) &&
      nameOf(foldedWords(text)) === folded,
  );
  if (named.length === 0) return undefined;
  return named.some(({ text }) => identityOf(text) === letters) ? -1 : 0;
}

/** Tells whether a query starts with a word. Most names do not start it, and so need not be read again. */
function isStartOf(query: string, { folded }: Word): boolean {
  return query.startsWith(folded);
}

/** A word of the query. */
interface Compared {
  readonly word: string;
  /** Returns the strength with which a word of a text answers it. */
  strengthOf(folded: string): Strength;
  /** Tells whether a text has it in the very letters of the query. */
  isRaw(text: string): boolean;
}

interface AskedWord extends Compared {
  /** The least strength that counts. */
  readonly least: number;
}

interface ReadText extends SearchText {
  readonly words: readonly Word[];
  /** For each word of the query, the strength of the text's word that answers it best. */
  readonly best: readonly number[];
}

interface Answer {
  readonly text: ReadText;
  readonly value: number;
  /** The length of the shortest text that answers as well. */
  readonly length: number;
}

/**
 * Compares a word of the query with words of texts. It remembers the results, because texts have many words in common.
 * A compound of the word and its neighbors answers it too, but without a slip.
 */
function comparing(
  query: string,
  words: readonly Word[],
  word: string,
  compounds: readonly string[],
): Compared {
  const known = new Map<string, Strength>();
  const { start, end } = words.find(({ folded }) => folded === word)!;
  const raw = query.slice(start, end).toLowerCase();
  return {
    word,
    strengthOf(folded) {
      const strength = known.get(folded) ?? strongest(word, compounds, folded);
      known.set(folded, strength);
      return strength;
    },
    isRaw: (text) => text.toLowerCase().includes(raw),
  };
}

function strongest(word: string, compounds: readonly string[], folded: string): Strength {
  const joined = compounds
    .map((compound) => matchWords(compound, folded))
    .filter((each) => each > STRENGTH.slip);
  return [matchWords(word, folded), ...joined].reduce((most, each) => (each > most ? each : most));
}

function readText(asked: readonly Compared[], { field, text }: SearchText): ReadText {
  const words = searchedWords(text);
  const best = asked.map((word) =>
    words.reduce((most, { folded }) => Math.max(most, word.strengthOf(folded)), 0),
  );
  return { field, text, words, best };
}

function rankOne<Node>(
  words: readonly AskedWord[],
  { id, kind, node }: Candidate<Node>,
  texts: readonly ReadText[],
  asName: number | undefined,
): readonly Ranked<Node>[] {
  const answers = words.map((_, at) => bestAnswer(words, at, texts));
  const weigh = (value: (answer: Answer) => number): number =>
    answers.reduce((sum, answer, at) => sum + (answer ? value(answer) * words[at]!.word.length : 0), 0);
  const whole = words.reduce((sum, { word }) => sum + word.length, 0);
  if (whole === 0 || weigh(() => 1) * 2 < whole) return [];
  const score = Math.round((weigh(({ value }) => value) / whole) * 10_000) / 10_000;
  const length = asName ?? Math.min(...answers.flatMap((answer) => (answer ? [answer.length] : [])));
  const place: Place = [score, kindOrder(kind), length, id];
  return [
    {
      place,
      kind,
      node,
      get matches() {
        return matchesIn(words, texts, answers);
      },
    },
  ];
}

/** Returns the order of kinds among equal scores: entities first, then claims, then sentences. */
export function kindOrder(kind: string): number {
  return KINDS.get(kind) ?? 0;
}

const KINDS: ReadonlyMap<string, number> = new Map([
  ['CLAIM', 1],
  ['SENTENCE', 2],
]);

/**
 * Returns the best answer to a word. Among texts that answer it equally well, the text that best answers all words and
 * has the very letters comes first.
 */
function bestAnswer(words: readonly AskedWord[], at: number, texts: readonly ReadText[]): Answer | undefined {
  const asked = words[at]!;
  const values = texts.map((text) => strengthIn(text, asked, at) * FIELDS[text.field]);
  const value = Math.max(0, ...values);
  if (value === 0) return undefined;
  const best = texts.filter((_, place) => values[place] === value);
  const length = Math.min(...best.map(({ text }) => text.length));
  if (best.length === 1) return { text: best[0]!, value, length };
  const answered = (text: ReadText) =>
    words.reduce((sum, word, place) => sum + strengthIn(text, word, place), 0);
  const merits = best.map((text) => answered(text) * 100 + Number(asked.isRaw(text.text)));
  return { text: best[merits.indexOf(Math.max(...merits))]!, value, length };
}

/** Returns the strength with which a text answers the word of the query at this place. */
function strengthIn({ best }: ReadText, { least }: AskedWord, at: number): number {
  return best[at]! >= least ? best[at]! : STRENGTH.none;
}

function matchesIn(
  words: readonly AskedWord[],
  texts: readonly ReadText[],
  answers: readonly (Answer | undefined)[],
): readonly Match[] {
  const used = new Set(answers.map((answer) => answer?.text));
  return texts.filter((text) => used.has(text)).map((text) => matchIn(words, text));
}

function matchIn(words: readonly AskedWord[], text: ReadText): Match {
  const answers = ({ folded }: Word) =>
    words.some((word, at) => {
      const strength = strengthIn(text, word, at);
      return strength > 0 && word.strengthOf(folded) === strength;
    });
  return { field: text.field, text: text.text, highlights: merge(text.words.filter(answers)) };
}

/**
 * Merges overlapping words, because two words that a hyphen joins can answer as one and on their own. The words are
 * sorted by their beginning, the shorter first.
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
