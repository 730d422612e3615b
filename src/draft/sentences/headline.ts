import { isLabelAlone, isPointer } from './pointer.js';
import { trimmed } from './span.js';
import type { Span } from './span.js';
import { timePhrases } from '../find/timePhrases.js';

/** The most UTF-16 code units of a headline. */
const LONGEST = 160;
/** The ends of a sentence, an address or a list. A headline may end with a question mark. */
const ENDS = /[.…:;,。।][”"’»)\]]*$/u;
const BYLINE = /^(?:by|from|von|par|por|di)\s|^[\p{L}\s.-]+\((?:AP|AFP|Reuters|dpa|TASS)\)/iu;

/**
 * Finds the headline if the text seems to begin with one: a short first line of some words without a full stop, with a
 * paragraph after it. It must be no byline, date or pointer.
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

/**
 * Whether an empty line follows, or at once a longer paragraph. The first of several lines that were broken to a width
 * is no headline.
 */
function isFollowed(words: string, rest: string): boolean {
  const [, lineBreaks = '', next = ''] = /^([^\S\n]*(?:\r\n|[\n\r\u2028\u2029])\s*)(.*)/u.exec(rest) ?? [];
  if (next === '' || /^\p{Ll}/u.test(next)) return false;
  return /\n[^\S\n]*\r?\n|\r\r|\u2029/u.test(lineBreaks) || next.length > words.length * 1.5;
}
