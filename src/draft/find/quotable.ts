import { LONGEST_QUOTE } from '../../facts/check/checkCitations.js';
import type { Span } from '../sentences/span.js';
import { withoutHalf } from '../../text/unicode.js';

/** So much of a sentence must stay unquoted that the check does not take the quote for the whole of it. */
const LEFT_OUT = 3;

/** What is cut inside a word, in a script without spaces, must still be something to recognize. */
const SHORTEST = 6;

/** Whether a span may be quoted of its sentence as it is. */
export function isQuotable(span: Span, sentence: Span): boolean {
  return lengthOf(span) <= mostOf(span, sentence);
}

/**
 * As much of a quotation, from its start, as may be quoted of its sentence: up to the end of a word where there are
 * spaces. Undefined where the sentence is too short for a quote.
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
