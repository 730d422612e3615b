/** The other forms of a word that count as the same: its plural, or what it is the plural of. Folded, as all here. */
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

/** Of most words this tells already that they are not forms of each other. */
function sharesStart(one: string, other: string): boolean {
  return one[0] === other[0] && one[1] === other[1] && Math.abs(one.length - other.length) <= 2;
}

/** Shorter words are no nouns, but the codes and initials of things: US is not the plural of U. */
const INFLECTED = 3;

/** How a word begins, from two letters on, short of all of it. */
export function beginningsOf(word: string): readonly string[] {
  const longest = Math.min(word.length - 1, LONGEST_BEGINNING);
  return Array.from({ length: Math.max(0, longest - 1) }, (_, at) => word.slice(0, at + 2));
}

/** What the beginnings of longer words have in common with this one, if it is long enough to begin a word. */
export function asBeginning(word: string): string | undefined {
  return word.length > 1 ? word.slice(0, LONGEST_BEGINNING) : undefined;
}

const LONGEST_BEGINNING = 12;

/** From this length on a word may have a slip; shorter ones would turn into each other. */
export const LONG_ENOUGH = 4;

/**
 * A word, and what is left of it without each of its letters. Of two words one of which has a slip (one letter added,
 * left out or mistaken, or two neighbors swapped) these have one in common; so an index of whole tokens finds slips.
 * Words that have one in common may also be two slips apart, so what is found must be looked at again.
 */
export function slipFormsOf(word: string): readonly string[] {
  if (word.length < LONG_ENOUGH - 1) return [];
  const shortened = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shortened])];
}
