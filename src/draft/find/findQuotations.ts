import type { Span } from '../sentences/span.js';

/** Opening marks and what closes them. Marks inside a quotation are part of it. */
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
 * The outermost quotations of a text, without their marks. One that is not closed goes to the end of its line, since
 * each paragraph of a long quotation opens it again and only the last one closes it.
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

/** A single mark, and an angle that also closes, open only before a word. */
function opens(text: string, index: number): boolean {
  if (text[index] === '‘') return /^[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 3));
  if (text[index] === '»') return /^\p{L}/u.test(text.slice(index + 1, index + 3));
  return true;
}

/** An apostrophe inside a word closes nothing. */
function closes(text: string, index: number): boolean {
  return text[index] !== '’' || !/\p{L}/u.test(text.slice(index + 1, index + 2));
}
