import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { comment } from '../../src/yaml/comment.js';
import { quoted, scalar } from '../../src/yaml/scalar.js';

/** Texts with what YAML reads as something else, and what JSON leaves as it is though YAML calls it unprintable. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'true',
    'Null',
    'NaN',
    '',
    ' a',
    'a ',
    'a: b',
    '- a',
    '#',
    '1',
    '2014-01-01',
    'a\u007Fb',
    '\u0085',
  ),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_ ./-]*$/),
);

describe('a text in YAML', () => {
  it('is read back unchanged, in a map written on one line', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const line = `{ one: ${scalar(one)}, other: ${quoted(other)} }`;
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(parse(line, { version: '1.2' })).toEqual({ one, other });
      }),
      { numRuns: 1000 },
    );
  });

  it('has quotes only if they are necessary', () => {
    expect(['Event ID', 'a/b.c-d', 'yyyy-mm-dd'].map(scalar)).toEqual(['Event ID', 'a/b.c-d', 'yyyy-mm-dd']);
    expect(['true', '1', 'a: b', 'a\u0085'].map(scalar)).toEqual(['"true"', '"1"', '"a: b"', '"a\\u0085"']);
  });
});

describe('a comment in YAML', () => {
  it('is nothing but a comment for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = comment(text, '  ');
        expect(lines.filter((line) => !/^ {2}# [^\p{Cc}\u2028\u2029]+$/u.test(line))).toEqual([]);
        expect(parse(['a: 1', ...lines, 'b: 2'].join('\n'), { version: '1.2' })).toEqual({ a: 1, b: 2 });
      }),
      { numRuns: 500 },
    );
  });
});
