/** With the `u` flag a surrogate matches only where its other half is missing. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text holds half of a surrogate pair: it is no character, and both engines would store U+FFFD for it. */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** A text that was cut, without the half of a surrogate pair that the cut may have left at its end. */
export function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
