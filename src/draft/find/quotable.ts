import { LONGEST_QUOTE } from '../../facts/check/checkCitations.js';
import type { Span } from '../sentences/span.js';
import { withoutHalf } from '../../text/unicode.js';

/**
 * The code units of a sentence that must stay unquoted, so that the check does not take the quote for the whole
 * sentence.
 */
const LEFT_OUT = 3;

/** The least length of a quote that is cut inside a word, in a script without spaces, so that it can be recognized. */
const SHORTEST = 6;

/** Whether a span of a sentence may be quoted as it is. */
export function isQuotable(span: Span, sentence: Span): boolean {
  return lengthOf(span) <= mostOf(span, sentence);
}

/**
 * Cuts a quotation to the part from its start that may be quoted, up to the end of a word if there are spaces.
 * Undefined if the sentence is too short for a quote.
 */
export function quotable(text: string, span: Span, sentence: Span): Span | undefined {
  if (isQuotable(span, sentence)) return span;
  const most = Math.max(0, mostOf(span, sentence));
  const words = text.slice(span.start, span.start + most + 1);
  const space = words.search(/\s+\S*$/u);
  const length = space > 0 ? space : withoutHalf(words.slice(0, most)).length;
  return space > 0 || length >= SHORTEST ? { start: span.start, end: span.start + length } : undefined;
}

function mostOf(span: Span, sentence: Span): number {
  const isWhole = lengthOf(sentence) - lengthOf(span) < LEFT_OUT;
  return isWhole ? Math.min(LONGEST_QUOTE, lengthOf(sentence) - LEFT_OUT) : LONGEST_QUOTE;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
