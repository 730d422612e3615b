import { isLabelAlone, isPointer } from './pointer.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';
import { timePhrases } from '../find/timePhrases.js';

/** UTF-16 code units. */
const LONGEST = 160;
/** What a sentence, an address or a list ends with; a headline may ask. */
const ENDS = /[.…:;,。।][”"’»)\]]*$/u;
const BYLINE = /^(?:by|from|von|par|por|di)\s|^[\p{L}\s.-]+\((?:AP|AFP|Reuters|dpa|TASS)\)/iu;

/**
 * The headline, where the text seems to begin with it: a short first line of some words without a full stop, that is no
 * byline, date or pointer, with a paragraph after it.
 */
export function headlineOf(text: string): Span | undefined {
  const start = text.search(/[^\s\uFEFF]/u);
  const end = start + text.slice(Math.max(0, start)).search(/[\n\r\u2028\u2029]|$/u);
  const line = start < 0 ? undefined : trimmed(text, { start, end });
  if (line === undefined) return undefined;
  const [words, rest] = [text.slice(line.start, line.end), text.slice(end)];
  const isOne =
    words.length <= LONGEST &&
    /\p{L}.*\s.*\p{L}|\p{Lo}{4}/u.test(words) &&
    !ENDS.test(words) &&
    !BYLINE.test(words) &&
    !isPointer(words) &&
    !isLabelAlone(words) &&
    !timePhrases(text, line).some((time) => time.end - time.start > words.length / 2);
  return isOne && isFollowed(words, rest) ? line : undefined;
}

/** By an empty line, or at once by a longer paragraph: of lines that were broken to a width, the first is no headline. */
function isFollowed(words: string, rest: string): boolean {
  const [, lineBreaks = '', next = ''] = /^([^\S\n]*(?:\r\n|[\n\r\u2028\u2029])\s*)(.*)/u.exec(rest) ?? [];
  if (next === '' || /^\p{Ll}/u.test(next)) return false;
  return /\n[^\S\n]*\r?\n|\r\r|\u2029/u.test(lineBreaks) || next.length > words.length * 1.5;
}
