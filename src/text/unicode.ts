/** With the `u` flag a surrogate matches only if its other half is missing. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Tells whether a text holds half of a surrogate pair: it is no character, and both engines would store U+FFFD for it.
 */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** Removes the half of a surrogate pair that a cut may have left at the end of a text. */
export function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
