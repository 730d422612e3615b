import type { Citation } from '../draft.js';
import type { Span } from '../sentences/span.js';
import { comment } from '../../yaml/comment.js';
import { quoted } from '../../yaml/scalar.js';

/** The evidence of a drafted claim. */
export function evidenceLines(text: string, sentence: number, { start, end }: Span): readonly string[] {
  const quote = quoted(text.slice(start, end));
  return [
    '    evidence:',
    `      - { sentence: ${sentence}, start: ${start}, end: ${end}, quote: ${quote} }`,
  ];
}

/**
 * A comment in place of a claim that cannot be quoted: its words are nearly all of the sentence, and no whole sentence
 * is quoted.
 */
export function unquotableLines(text: string, words: Span, { sentence }: Citation): readonly string[] {
  const where = `“${text.slice(words.start, words.end)}” (${words.start} to ${words.end})`;
  return comment(
    `Not drafted: ${where} is nearly all of sentence ${sentence}, which is too short to be quoted.`,
    '  ',
  );
}
