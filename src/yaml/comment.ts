import { printable } from './scalar.js';

/** Characters of a line of comment, with its indentation. */
const WIDTH = 110;

/** A text as a comment, broken between words. Nothing in it can end the comment. */
export function comment(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(/\s+/u).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}
