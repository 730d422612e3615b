import anyAscii from 'any-ascii';
import { foldText } from './foldText.js';

/** A word of a text: its folded form, in which words are compared, and its place in UTF-16 code units, half open. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /**
   * The rest of a run behind a letter of a script without spaces. The index holds it whole and its beginnings, but no
   * slips.
   */
  readonly isPart?: true;
}

/**
 * Letters and digits of any script, with their marks; soft hyphens, zero-width characters and the like within a word do
 * not split it. Initials with dots, as in `U.S.`, are one word.
 */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\p{DI}]*[\p{L}\p{N}\p{M}])?/gu;
const PLAIN = /^[A-Za-z0-9]+$/;

/** The number of letters that count. No language has longer words, only floods do. */
const LONGEST_WORD = 40;

/** Returns the words of a text in their order. A text without letters or digits has none. */
export function foldedWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ folded: fold(word), start: index, end: index + word.length }))
    .filter(({ folded }) => folded !== '');
}

/**
 * Returns the words of a text that is searched, and beside them other spellings that people use: words that a hyphen or
 * an apostrophe joins as one (`cease-fire`, `Isma‘il`, `M-23`); a last `ий` in full; and in scripts without spaces the
 * rest behind each letter, so that any part of a run is the beginning of one of these. They are sorted by their
 * beginning, the shorter first.
 */
export function searchedWords(text: string): readonly Word[] {
  const words = foldedWords(text);
  const compounds = new Map<number, Word[]>();
  for (const { from, word } of compoundsIn(text, words))
    compounds.set(from, [...(compounds.get(from) ?? []), word]);
  return words.flatMap((word, at) => {
    const written = text.slice(word.start, word.end);
    const joined = compounds.get(at) ?? [];
    return PLAIN.test(written)
      ? [word, ...joined]
      : [word, ...inFull(word, written), ...joined, ...partsOf(word, written)];
  });
}

/**
 * Returns the words that a query's words form with their neighbors if a hyphen or an apostrophe joins them, by the
 * word: `cease` is `ceasefire` too in `cease-fire`, because some people write it so.
 */
export function compoundsOf(query: string): ReadonlyMap<string, readonly string[]> {
  const words = foldedWords(query);
  const compounds = new Map<string, readonly string[]>();
  for (const { from, to, word } of compoundsIn(query, words))
    for (const { folded } of words.slice(from, to + 1))
      compounds.set(folded, [...new Set([...(compounds.get(folded) ?? []), word.folded])]);
  return compounds;
}

interface Compound {
  /** The places of its first and its last word. */
  readonly from: number;
  readonly to: number;
  readonly word: Word;
}

/** Returns every two neighbors that are joined, and each chain of more as a whole, by their first word. */
function compoundsIn(text: string, words: readonly Word[]): readonly Compound[] {
  const compounds: Compound[] = [];
  let first = 0;
  const join = (from: number, to: number): void => {
    const folded = words.slice(from, Math.min(to + 1, from + LONGEST_WORD)).map((word) => word.folded);
    const { start } = words[from]!;
    const word = { folded: folded.join('').slice(0, LONGEST_WORD), start, end: words[to]!.end };
    compounds.push({ from, to, word });
  };
  for (const [at, { end }] of words.entries()) {
    const next = words[at + 1];
    const isJoined = next !== undefined && JOINT.test(text.slice(end, next.start));
    if (isJoined) join(at, at + 1);
    else if (at - first > 1) join(first, at);
    if (!isJoined) first = at + 1;
  }
  return compounds;
}

/** Hyphens and apostrophes, with all characters that are written for them. */
const JOINT = /^[-\u2010\u2011\ufe63\uff0d'‘’‛`´′＇׳]$/;

function inFull(word: Word, written: string): readonly Word[] {
  const folded = /[иы]й$/iu.test(written.normalize('NFC')) ? foldInFull(written) : word.folded;
  return folded === word.folded ? [] : [{ ...word, folded }];
}

/**
 * Scripts that put no space between words, and the Korean script, because in it given names follow family names without
 * one.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

function partsOf({ start, end }: Word, written: string): readonly Word[] {
  return [...written.matchAll(UNSPACED)]
    .filter(({ index }) => index > 0)
    .map(({ index }) => ({
      folded: fold(written.slice(index, index + LONGEST_WORD)),
      start: start + index,
      end,
      isPart: true as const,
    }))
    .filter(({ folded }) => folded !== '');
}

/**
 * Folds a word for comparison in a search: as any text, then to Latin letters and digits (`[a-z0-9]`) alone. `Türkiye`
 * and `TURKIYE` fold to `turkiye`, and `Ушаков` folds to `ushakov` as `Ushakov` does. A last `ий` or `ый` becomes `y`,
 * because that is how most people write such names: `Зеленский` folds to `zelensky`.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase().slice(0, LONGEST_WORD);
  return inLatin(foldText(word).replace(/[иы]й$/u, 'й'));
}

/** Folds a word with both letters of a last `ий`, as others write it: `Зеленский` becomes `zelenskiy`. */
function foldInFull(word: string): string {
  return inLatin(foldText(word));
}

function inLatin(folded: string): string {
  return anyAscii(folded)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST_WORD);
}
