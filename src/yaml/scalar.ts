/** What a line of a file must not hold as it is: control characters, and what some programs take for a line break. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;
/** What YAML reads as a text without quotes, unless it is one of the words below. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9_ ./-]*[A-Za-z0-9_./-])?$/;
const NO_TEXT = /^(?:true|false|null|nan)$/i;

/** A text in YAML, with quotes only where it would be read as something else. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : quoted(text);
}

/** A text as a double-quoted scalar: JSON's, which YAML 1.2 reads as it is meant. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text without what no line may hold. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
