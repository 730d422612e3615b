import { isInflected, LONG_ENOUGH } from './forms.js';

/**
 * The strength with which a word of a text answers a word of a query: 1 whole, less as its singular or plural, less as
 * a beginning, least with one slip, else 0.
 */
export type Strength = 0 | 0.5 | 0.75 | 0.9 | 1;

export const STRENGTH = { whole: 1, inflected: 0.9, beginning: 0.75, slip: 0.5, none: 0 } as const;

/** Compares two words. Both must be folded. */
export function matchWords(asked: string, word: string): Strength {
  if (word === asked) return STRENGTH.whole;
  if (isInflected(asked, word)) return STRENGTH.inflected;
  if (asked.length > 1 && word.startsWith(asked)) return STRENGTH.beginning;
  return asked.length >= LONG_ENOUGH && isOneSlipAway(asked, word) ? STRENGTH.slip : STRENGTH.none;
}

/**
 * Tells whether one letter was added, left out or mistaken, or two neighbors were swapped: a Damerau–Levenshtein
 * distance of 1. The beginning and the end that both words share are cut off, and the rest tells.
 */
export function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start++;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
