/**
 * Neo4j sorts texts by code point, and an index also compares by code point. But a stored text without an index is
 * compared with a parameter by UTF-16 code units. The two orders differ only between letters beyond U+FFFF and those
 * from U+E000 to U+FFFF: by code units 😀 comes before ￮. So a text without such letters is a parameter as it is; a
 * text with some is compared in a spelling that has the same order both ways (src/cypher/codePoints.ts does this for
 * stored ones).
 */

const APART = /[\u{e000}-\u{10ffff}]/u;

/** Tells whether a text has letters for which the two orders can differ. */
export function differsInOrder(text: unknown): boolean {
  return typeof text === 'string' && APART.test(text);
}

/**
 * Returns the spelling: U+FFFF before every letter beyond it, so that these also come last by code units; and U+0000
 * after U+FFFF itself, so that it stays before them.
 */
export function spellByCodePoint(text: string): string {
  return text.replace(/\uffff/g, '\uffff\0').replace(/[\u{10000}-\u{10ffff}]/gu, '\uffff$&');
}
