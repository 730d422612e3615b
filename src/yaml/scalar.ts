/**
 * Characters that a line of a file must not hold unescaped: control characters, and those that some programs take for a
 * line break.
 */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;
/** Texts that YAML reads as a text without quotes, except for the words below. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9_ ./-]*[A-Za-z0-9_./-])?$/;
const NO_TEXT = /^(?:true|false|null|nan)$/i;

/** Returns a text as YAML, with quotes only if it would be read as something else. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : quoted(text);
}

/** Returns a text as a double-quoted scalar: JSON's notation, which YAML 1.2 reads with the same meaning. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Replaces characters that no line may hold by spaces. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
