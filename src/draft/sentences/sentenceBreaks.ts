import { joins } from './joins.js';
import type { Span } from './span.js';

/**
 * Finds the beginnings of sentences inside a block, except its own. They follow Unicode's rules
 * (https://unicode.org/reports/tr29/#Sentence_Boundaries), without the breaks after abbreviations, initials and quoted
 * questions, and with some that the rules do not see.
 */
export function breakFinder(text: string, language: string): (block: Span) => readonly number[] {
  const starts = Float64Array.from(new Set([...ruledBreaks(text, language), ...unseenBreaks(text)])).sort();
  return (block) => {
    const breaks: number[] = [];
    for (let at = firstAfter(starts, block.start); (starts[at] ?? block.end) < block.end; at++) {
      const start = starts[at] ?? block.end;
      const before = text.slice(Math.max(breaks.at(-1) ?? block.start, start - BEFORE), start);
      const after = text.slice(start, Math.min(starts[at + 1] ?? block.end, block.end));
      if (!joins(before, after, text.slice(start, Math.min(block.end, start + FOLLOWING))))
        breaks.push(start);
    }
    return breaks;
  };
}

/**
 * The distances within which the words that decide about a break stand: an abbreviation before it, a name and a verb
 * after it.
 */
const BEFORE = 40;
const FOLLOWING = 100;

/** The segmenter gets one window at a time, because it takes time in the square of the text's length. */
const WINDOW = 1024;

function ruledBreaks(text: string, language: string): readonly number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const breaks: number[] = [];
  let start = 0;
  let width = WINDOW;
  while (start < text.length) {
    const end = Math.min(text.length, start + width);
    const inside: number[] = [];
    for (const { index } of segmenter.segment(text.slice(start, end)))
      if (index > 0) inside.push(start + index);
    // The last sentence of a window may go on after it, so the break before it may be none. A sentence longer than a
    // window needs a wider window.
    const known = end === text.length ? inside : inside.slice(0, -1);
    for (const each of known) breaks.push(each);
    const next = end === text.length ? end : (known.at(-1) ?? start);
    width = next === start ? width * 2 : WINDOW;
    start = next;
  }
  return breaks;
}

const UNSEEN = [
  // After an ellipsis of one character.
  /(?<=[\p{L}\p{N},]…["”’»)]?\s+)(?=["“„«‘(]?\p{Lu})/gu,
  // Dialogue, because a dash always goes on in the rules.
  /(?<=\p{L}\p{Ll}[.!?…]["”»]?\s+)(?=[–—-]\s+\p{Lu})/gu,
  // A full stop and a capital glued without a space, unless the letters are as few as in `Ph.D`.
  /(?<=\p{Ll}{2}\.[”»]?)(?=[“«]?\p{Lu}\p{Ll})/gu,
];

function unseenBreaks(text: string): readonly number[] {
  return UNSEEN.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
}

/** The index of the first number above a limit, in sorted numbers. */
function firstAfter(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
