import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differsInOrder, spellByCodePoint } from '../../src/text/codePoints.js';

/** Texts of letters on both sides of every place at which the two orders part. */
const text = fc.string({
  unit: fc.constantFrom(
    '\0',
    'a',
    '\ud7ff',
    '\ue000',
    '￮',
    '\ufffe',
    '\uffff',
    '\u{10000}',
    '😀',
    '\u{10ffff}',
  ),
  maxLength: 4,
});

/** As JavaScript, and Neo4j for a parameter, compare texts. */
function byCodeUnit(one: string, other: string): number {
  return Math.sign(one < other ? -1 : Number(one > other));
}

function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

describe('the spelling by code point', () => {
  it('sorts texts by code point in either order', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const spelled = [one, other].map(spellByCodePoint) as [string, string];
        expect(byCodeUnit(...spelled)).toBe(byCodePoint(one, other));
        expect(byCodePoint(...spelled)).toBe(byCodePoint(one, other));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is needed only by texts with letters that sort differently', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        if (!differsInOrder(one)) expect(byCodeUnit(one, other)).toBe(byCodePoint(one, other));
      }),
      { numRuns: 2_000 },
    );
  });
});
