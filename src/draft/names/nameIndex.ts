import { foldedWords } from '../../search/fold.js';
import type { KnownName } from './knownNames.js';
import { surnamesOf } from './surnames.js';
import { uniqueBy } from '../../text/uniqueBy.js';

/** A known name, as words to compare with the words of a text. */
export interface IndexedName {
  readonly id: string;
  readonly words: readonly { readonly folded: string; readonly fits: RegExp }[];
  readonly isSurname: boolean;
}

export interface NameIndex {
  /** By the first word, the longest name first and surnames last. */
  readonly byFirstWord: ReadonlyMap<string, readonly IndexedName[]>;
  /** Names of scripts without spaces, the longest first. */
  readonly unspaced: readonly KnownName[];
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function nameIndex(known: readonly KnownName[]): NameIndex {
  const distinct = uniqueBy(known, (name) => `${name.id} ${name.name}`);
  const names = distinct.filter(({ name }) => !UNSPACED.test(name)).flatMap(indexed);
  const byFirstWord = new Map<string, IndexedName[]>();
  for (const name of names) {
    const first = name.words[0]?.folded ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const same of byFirstWord.values()) same.sort(longestFirst);
  const unspaced = distinct.filter(({ name }) => UNSPACED.test(name));
  return { byFirstWord, unspaced: unspaced.sort((one, other) => other.name.length - one.name.length) };
}

/** Indexes a name without its article, and also the short forms of a person's surname. */
function indexed({ id, name }: KnownName): readonly IndexedName[] {
  const words = wordsOf(name).filter(({ folded }, index) => index > 0 || folded !== 'the');
  if (words.length === 0) return [];
  const surnames = id.startsWith('person/') ? surnamesOf(name).map(wordsOf) : [];
  return [
    { id, words, isSurname: false },
    ...surnames
      .filter((surname) => surname.length < words.length && (surname.at(-1)?.folded.length ?? 0) > 2)
      .map((surname) => ({ id, words: surname, isSurname: true })),
  ];
}

function wordsOf(name: string): IndexedName['words'] {
  return foldedWords(name).map(({ folded, start, end }) => ({
    folded,
    fits: writtenLike(name.slice(start, end)),
  }));
}

/**
 * Returns a pattern for the case of a word: all capitals stay all capitals in the text, and a first capital stays one.
 */
function writtenLike(word: string): RegExp {
  if (!/^\p{Lu}/u.test(word)) return /^/u;
  return word.length > 1 && !/\p{Ll}/u.test(word) ? /^[^\p{Ll}]+$/u : /^\p{Lu}/u;
}

function longestFirst(one: IndexedName, other: IndexedName): number {
  return other.words.length - one.words.length || Number(one.isSurname) - Number(other.isSurname);
}
