import { LONGEST_QUOTE } from '../seed/checkCitations.js';
import type { Span } from './span.js';

/** So much of a sentence must stay unquoted that the check does not take the quote for the whole of it. */
const LEFT_OUT = 3;

/**
 * As much of a span, from its start, as may be quoted of its sentence: up to the end of a word where there are spaces.
 * Undefined where the sentence is too short for a quote.
 */
export function quotable(text: string, span: Span, sentence: Span): Span | undefined {
  const isWhole = sentence.end - sentence.start - (span.end - span.start) < LEFT_OUT;
  const most = isWhole ? Math.min(LONGEST_QUOTE, sentence.end - sentence.start - LEFT_OUT) : LONGEST_QUOTE;
  if (span.end - span.start <= most) return span;
  const words = text.slice(span.start, span.start + Math.max(0, most) + 1);
  const space = words.search(/\s+\S*$/u);
  const end = span.start + (space > 0 ? space : withoutHalf(words.slice(0, -1)).length);
  return end > span.start ? { start: span.start, end } : undefined;
}

/** A surrogate pair is not cut in two. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
