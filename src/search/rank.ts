import { compoundsOf, foldedWords, searchedWords, type Word } from './fold.js';
import { identityOf } from './foldText.js';
import type { SearchField, SearchText } from './terms.js';
import { matchWords, STRENGTH, type Strength } from './wordMatch.js';
import { compare } from '../text/compare.js';

/** What an index found, to be ranked. */
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

/** Where a result stands: the higher score first, then the lower rest, one after the other. */
export type Place = readonly [score: number, kind: number, length: number, id: string];

export interface Ranked<Node> {
  readonly place: Place;
  readonly kind: string;
  /** Worked out when it is looked at. */
  readonly matches: readonly Match[];
  readonly node: Node;
}

/** What a word is worth by the text it stands in. */
const FIELDS: Readonly<Record<SearchField, number>> = {
  NAME: 1,
  DESCRIPTION: 0.8,
  GIST: 0.65,
  QUOTE: 0.55,
};

/**
 * Orders candidates by how well they answer a query, those that hardly do left out. The score is the mean, over the
 * words of the query, long ones counting more, of how well each is answered by the text that answers it best. A slip
 * counts only for words that nothing answers better. Of equal scores entities come first, then claims, then
 * sentences; then what has the very letters as a name, then the very words, then what has the shorter text; then by id. Pure, so the order is the same whatever the index thinks.
 *
 * Each word of a text is compared once with each of the query, and what is told of a result beside its place is worked
 * out when it is looked at: of fifty results a page shows ten.
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

/** Negative where the first comes first. */
export function comparePlaces(one: Place, other: Place): number {
  const numbers = other[0] - one[0] || one[1] - other[1] || one[2] - other[2];
  return numbers || compare(one[3], other[3]);
}

function nameOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join('');
}

/** A query as a name: in the letters of the Latin script, and in its own. */
interface AskedName {
  readonly folded: string;
  readonly letters: string;
}

/**
 * Less than any text is long where the query is a name of the node, in its order of words: -1 in the very letters, 0 in
 * the Latin script, which 王毅 and 王义 share. Undefined where it is none.
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

/** Most names begin otherwise, and need not be read once more. */
function isStartOf(query: string, { folded }: Word): boolean {
  return query.startsWith(folded);
}

/** A word of the query. */
interface Compared {
  readonly word: string;
  /** How well a word of a text answers it. */
  strengthOf(folded: string): Strength;
  /** Whether a text has it in the very letters of the query. */
  isRaw(text: string): boolean;
}

interface AskedWord extends Compared {
  /** The least strength that counts. */
  readonly least: number;
}

interface ReadText extends SearchText {
  readonly words: readonly Word[];
  /** For each word of the query the strength of the word that answers it best. */
  readonly best: readonly number[];
}

interface Answer {
  readonly text: ReadText;
  readonly value: number;
  /** Of the shortest text that answers as well. */
  readonly length: number;
}

/**
 * Texts have many words in common, so what was compared is remembered. A word is answered too by what it makes with its
 * neighbors, which is forgiven no slip.
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

/** Of equal scores entities come first, then claims, then sentences. */
export function kindOrder(kind: string): number {
  return KINDS.get(kind) ?? 0;
}

const KINDS: ReadonlyMap<string, number> = new Map([
  ['CLAIM', 1],
  ['SENTENCE', 2],
]);

/** Of texts that answer equally well: the one that answers all words best, has the very letters, comes first. */
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

/** How well a text answers the word of the query that stands at this place. */
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

/** Two words that a hyphen joins can answer as one and on their own. They come by where they begin, the shorter first. */
function merge(words: readonly Word[]): readonly Highlight[] {
  const merged: Highlight[] = [];
  for (const { start, end } of words) {
    const last = merged.at(-1);
    if (last && start < last.end) merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else merged.push({ start, end });
  }
  return merged;
}
