import { blocksOf } from './blocks.js';
import { headlineEnd, isPointer } from './pointer.js';
import { breakFinder } from './sentenceBreaks.js';
import { between, trimmed } from './span.js';
import type { Span } from './span.js';

/** A sentence of a text, without the white space around it. */
export interface FoundSentence extends Span {
  /** Whether it seems to point to another article: `SEE ALSO: …`. */
  readonly isPointer: boolean;
}

/**
 * Splits a text into sentences. They are in order, do not overlap, and cover every character that is no white space.
 * They are places in the text, and nothing is taken out of it. Takes time in proportion to the text.
 */
export function splitSentences(text: string, language: string): readonly FoundSentence[] {
  const breaksIn = breakFinder(text, language);
  return blocksOf(text)
    .flatMap((block) => sentencesOf(text, block, breaksIn))
    .flatMap(({ isPointer, ...span }) => {
      const sentence = trimmed(text, span);
      return sentence === undefined ? [] : [{ ...sentence, isPointer }];
    });
}

function sentencesOf(
  text: string,
  block: Span,
  breaksIn: (block: Span) => readonly number[],
): readonly FoundSentence[] {
  const breaks = breaksIn(block);
  if (!isPointer(text.slice(block.start, block.end))) return plain(between(block, breaks));
  const end = headlineEnd(text, block, breaks);
  const rest = { start: end, end: block.end };
  const pointer = { start: block.start, end, isPointer: true };
  return end === block.end ? [pointer] : [pointer, ...plain(between(rest, breaksIn(rest)))];
}

function plain(spans: readonly Span[]): readonly FoundSentence[] {
  return spans.map((span) => ({ ...span, isPointer: false }));
}
