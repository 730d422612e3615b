/**
 * Neo4j sorts texts by code point, and by code point it compares what an index looks up; but a stored text that no index
 * serves is compared with a parameter by UTF-16 code units. The two orders differ only between letters beyond U+FFFF and
 * those from U+E000 to U+FFFF: by code units 😀 comes before ￮. So a text that has neither may be a parameter as it is;
 * one that has some is compared in a spelling that has one order either way (src/cypher/codePoints.ts for stored ones).
 */

const APART = /[\u{e000}-\u{10ffff}]/u;

/** Whether a text has letters that make the two orders differ, next to some stored text. */
export function differsInOrder(text: unknown): boolean {
  return typeof text === 'string' && APART.test(text);
}

/**
 * The spelling: U+FFFF stands before every letter beyond it, so that these come last by code units too; and U+0000 behind
 * U+FFFF itself, so that it stays below them.
 */
export function spellByCodePoint(text: string): string {
  return text.replace(/\uffff/g, '\uffff\0').replace(/[\u{10000}-\u{10ffff}]/gu, '\uffff$&');
}
