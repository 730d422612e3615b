import type { Span } from '../sentences/span.js';

/** Opening marks with their closing marks. Marks inside a quotation are part of it. */
const CLOSING = new Map<string, string>([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
]);

/**
 * Finds the outermost quotations of a text, without their marks. A quotation that is not closed goes to the end of its
 * line, because each paragraph of a long quotation opens it again and only the last one closes it.
 */
export function findQuotations(text: string): readonly Span[] {
  const quotations: Span[] = [];
  let open: { readonly at: number; readonly closing: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»「」『』‘’\n]/gu)) {
    if (open === undefined) {
      const closing = opens(text, index) ? CLOSING.get(mark) : undefined;
      if (closing !== undefined) open = { at: index + 1, closing };
    } else if (mark === '\n' || (open.closing.includes(mark) && closes(text, index))) {
      if (index > open.at) quotations.push({ start: open.at, end: index });
      open = undefined;
    }
  }
  if (open !== undefined && open.at < text.length) quotations.push({ start: open.at, end: text.length });
  return quotations;
}

/** Whether a mark opens a quotation. A single mark, and an angle mark that also closes, open only before a word. */
function opens(text: string, index: number): boolean {
  if (text[index] === '‘') return /^[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 3));
  if (text[index] === '»') return /^\p{L}/u.test(text.slice(index + 1, index + 3));
  return true;
}

/** Whether a mark closes a quotation. An apostrophe inside a word does not. */
function closes(text: string, index: number): boolean {
  return text[index] !== '’' || !/\p{L}/u.test(text.slice(index + 1, index + 2));
}
