import anyAscii from 'any-ascii';

/** A word of a text: the form in which words are compared, and where it stands, in UTF-16 code units, half open. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits of any script; initials with dots, as in `U.S.`, are one word. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[A-Za-z0-9]+$/;

/** What comes after this many letters makes no difference: no language has such words, only floods do. */
const LONGEST = 40;

/** The words of a text in their order; what has no letters or digits is none. */
export function foldedWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ folded: fold(word), start: index, end: index + word.length }))
    .filter(({ folded }) => folded !== '');
}

/** The words of a text that is searched: beside them, two that a hyphen joins are one, as some people write them. */
export function searchedWords(text: string): readonly Word[] {
  const words = foldedWords(text);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || !HYPHEN.test(text.slice(word.end, next.start))) return [word];
    return [word, { folded: fold(word.folded + next.folded), start: word.start, end: next.end }];
  });
}

const HYPHEN = /^[-\u2010\u2011]$/;

/**
 * A word as it is compared: without marks, in Latin letters, in lower case, of `[a-z0-9]` alone. `Türkiye` and
 * `TURKIYE` fold to `turkiye`, and `Ушаков` to `ushakov` as `Ushakov` does.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase().slice(0, LONGEST);
  const unmarked = word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return anyAscii(unmarked)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST);
}
