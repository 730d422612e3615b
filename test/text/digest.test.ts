import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../src/text/digest.js';

describe('canonical JSON', () => {
  it('has the keys of every map in the order of code units, and leaves out what is absent', () => {
    const data = { b: [{ d: 1, c: undefined, B: null }], a: { ä: 'é"\n', '\u{1F600}': 2, '\uFFFC': 3 } };
    expect(canonicalJson(data)).toBe('{"a":{"ä":"é\\"\\n","\u{1F600}":2,"\uFFFC":3},"b":[{"B":null,"d":1}]}');
  });

  it('takes every key as a key, and a date for its text', () => {
    const date = new Date('2025-06-01T00:00:00Z');
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
    expect(canonicalJson([date, undefined, { date }])).toBe(
      `["${date.toISOString()}",null,{"date":"${date.toISOString()}"}]`,
    );
  });
});
