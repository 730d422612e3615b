/**
 * Returns the other forms of a word that count as the same: its plural, or the singular of a plural. All words here are
 * folded.
 */
export function inflectionsOf(word: string): readonly string[] {
  const plurals = [`${word}s`, `${word}es`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
  const singulars = ['s', 'es'].flatMap((ending) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
  const ofMany = word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [];
  return [...plurals, ...singulars, ...ofMany].filter(
    (form) => Math.min(form.length, word.length) >= INFLECTED,
  );
}

export function isInflected(one: string, other: string): boolean {
  return sharesStart(one, other) && inflectionsOf(one).includes(other);
}

/**
 * Tells whether two words share their start, because for most words that already rules out that they are forms of each
 * other.
 */
function sharesStart(one: string, other: string): boolean {
  return one[0] === other[0] && one[1] === other[1] && Math.abs(one.length - other.length) <= 2;
}

/** Shorter words are no nouns, but codes and initials: US is not the plural of U. */
const INFLECTED = 3;

/** Returns the beginnings of a word, from two letters on, without the whole word. */
export function beginningsOf(word: string): readonly string[] {
  const longest = Math.min(word.length - 1, LONGEST_BEGINNING);
  return Array.from({ length: Math.max(0, longest - 1) }, (_, at) => word.slice(0, at + 2));
}

/**
 * Returns the beginning by which an index finds longer words that begin with this word; undefined if the word is too
 * short.
 */
export function asBeginning(word: string): string | undefined {
  return word.length > 1 ? word.slice(0, LONGEST_BEGINNING) : undefined;
}

const LONGEST_BEGINNING = 12;

/** The length from which on a word may have a slip, because shorter words would turn into each other. */
export const LONG_ENOUGH = 4;

/**
 * Returns a word, and its rest without each of its letters. If a slip lies between two words (one letter added, left
 * out or mistaken, or two neighbors swapped), they have one of these forms in common; so an index of whole tokens finds
 * slips. Words that share a form may also be two slips apart, so the found words must be checked again.
 */
export function slipFormsOf(word: string): readonly string[] {
  if (word.length < LONG_ENOUGH - 1) return [];
  const shortened = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shortened])];
}
