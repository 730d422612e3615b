import { foldedWords } from '../../search/fold.js';
import type { Word } from '../../search/fold.js';
import { nameIndex } from './nameIndex.js';
import type { IndexedName, NameIndex } from './nameIndex.js';
import type { KnownName } from './knownNames.js';
import { isNoName, PARTICLES, TIED } from './noNames.js';
import type { Span } from '../sentences/span.js';

/**
 * A place of a text at which a known name stands, with the entities that it may name: several if they share the name.
 */
export interface Mention extends Span {
  readonly ids: readonly string[];
  /** Whether it is only the surname of a person. */
  readonly isSurname: boolean;
}

/**
 * Finds known names in a text: whole words only, and the longest name first, so that `Russian Defense Ministry` is one
 * mention, not two. Words are compared folded, so case, marks and scripts make no difference; but a capital in a name
 * must be a capital in the text: `US` is not `us`.
 */
export function matchNames(text: string, known: readonly KnownName[]): readonly Mention[] {
  const index = nameIndex(known);
  const words = foldedWords(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestAt(text, words, at, index);
    if (found !== undefined) mentions.push(found.mention);
    at += found?.words ?? 1;
  }
  return [...mentions, ...unspaced(text, index)].sort((one, other) => one.start - other.start);
}

function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
  index: NameIndex,
): { readonly mention: Mention; readonly words: number } | undefined {
  const candidates = index.byFirstWord.get(words[at]?.folded ?? '') ?? [];
  const fitting = candidates.filter((name) => standsAt(text, words, at, name));
  const [first] = fitting;
  if (first === undefined) return undefined;
  const length = first.words.length;
  const same = fitting.filter((name) => name.words.length === length && name.isSurname === first.isSurname);
  const span = { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
  const ids = [...new Set(same.map(({ id }) => id))];
  return { mention: { ...span, ids, isSurname: first.isSurname }, words: length };
}

/**
 * The characters that may stand between two words of one name: spaces, a hyphen or dash, the full stop of an initial.
 */
const GAP = /^(?:[\s.]{1,3}|\s?\p{Pd}\s?|['’/])$/u;

function standsAt(text: string, words: readonly Word[], at: number, name: IndexedName): boolean {
  const { words: parts, isSurname } = name;
  return parts.every((part, offset) => {
    const word = words[at + offset];
    if (word === undefined || word.folded !== part.folded) return false;
    if (isSurname && offset === 0 && isAfterName(text.slice(Math.max(0, word.start - NEAR), word.start)))
      return false;
    const isJoined = offset === 0 || GAP.test(text.slice(words[at + offset - 1]?.end ?? 0, word.start));
    return isJoined && part.fits.test(text.slice(word.start, word.end));
  });
}

/** The number of UTF-16 code units before a surname that are searched for the word before it. */
const NEAR = 30;
const NAME_BEFORE = new RegExp(
  `(?:(?<name>\\p{Lu}[\\p{L}'’.-]*)\\s|(?<!\\p{L})(?:${PARTICLES})\\s|(?<!\\p{L})${TIED})$`,
  'u',
);

/** Whether a surname follows another name: `Eve Berg` and `van Berg` are not Bo Berg; `President Berg` may be. */
function isAfterName(before: string): boolean {
  const match = NAME_BEFORE.exec(before);
  return match !== null && !isNoName(match.groups?.['name'] ?? '');
}

/** Finds names in scripts without spaces between words, wherever they stand. */
function unspaced(text: string, { unspaced: names }: NameIndex): readonly Mention[] {
  const taken: Mention[] = [];
  for (const { id, name } of names) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!taken.some((other) => start < other.end && other.start < end))
        taken.push({ start, end, ids: [id], isSurname: false });
    }
  }
  return taken;
}
