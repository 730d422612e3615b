/** Characters of a line of comment, with its indentation. */
const WIDTH = 110;
/** What a line of a file must not hold as it is: control characters, and what some programs take for a line break. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]+/gu;

/** A text as a comment, broken between words. Nothing in it can end the comment. */
export function comment(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of text.replace(UNPRINTABLE, ' ').split(/\s+/u).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

/** A text as a double-quoted scalar: JSON's, which YAML 1.2 reads as it is meant. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
