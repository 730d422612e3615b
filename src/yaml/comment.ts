import { printable } from './scalar.js';

/** The most characters of a comment line, with its indentation. */
const WIDTH = 110;

/** Returns a text as comment lines, broken between words. Nothing in the text can end the comment. */
export function comment(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(/\s+/u).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}
