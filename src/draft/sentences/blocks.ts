import { isLabelAlone, isPointer, pointerStarts } from './pointer.js';
import { between } from './span.js';
import type { Span } from './span.js';

/**
 * Splits a text into parts that no sentence crosses: paragraphs, and the pointers to other articles in them. A line is
 * a paragraph, unless lines were broken to a width.
 */
export function blocksOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const isWrapped = wasWrapped(lines.map((line) => text.slice(line.start, line.end)));
  return joinLines(text, lines, isWrapped).flatMap((block) =>
    between(
      block,
      pointerStarts(text.slice(block.start, block.end)).map((start) => block.start + start),
    ),
  );
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** Every line with its break, so that the lines together are the whole text. */
function linesOf(text: string): readonly Span[] {
  const cuts = [...text.matchAll(LINE_BREAK)].map(({ 0: lineBreak, index }) => index + lineBreak.length);
  return text === '' ? [] : between({ start: 0, end: text.length }, cuts);
}

function joinLines(text: string, lines: readonly Span[], isWrapped: boolean): readonly Span[] {
  const blocks: Span[] = [];
  let previous = '';
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const block = blocks.at(-1);
    if (block !== undefined && goesOn(previous, words, isWrapped))
      blocks[blocks.length - 1] = { start: block.start, end: line.end };
    else blocks.push(line);
    previous = words;
  }
  return blocks;
}

const ENDED = /[.!?…:;。！？؟।]["”’»)\]」』]*\s*$/u;

function goesOn(line: string, next: string, isWrapped: boolean): boolean {
  if (line.trim() === '' || next.trim() === '' || isPointer(next)) return false;
  if (isLabelAlone(line)) return true;
  if (isPointer(line)) return false;
  return isWrapped || (!ENDED.test(line) && /^\s*\p{Ll}/u.test(next));
}

/** The widths to which editors and mail programs break lines. */
const WIDTH = { least: 40, most: 100 };

/**
 * Whether lines were broken to a width: most lines that another line follows at once are about that long and do not end
 * a sentence.
 */
function wasWrapped(lines: readonly string[]): boolean {
  const followed = lines.filter(
    (line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '',
  );
  const broken = followed.filter((line) => {
    const width = line.trimEnd().length;
    return width >= WIDTH.least && width <= WIDTH.most && !ENDED.test(line);
  });
  return broken.length >= 3 && broken.length >= followed.length * 0.6;
}
