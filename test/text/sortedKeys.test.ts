import { describe, expect, it } from '@jest/globals';
import { sortedKeys } from '../../src/text/sortedKeys.js';

describe('a map with sorted keys', () => {
  it('has them in the order of code units in any language of the machine', () => {
    const map = { ä: 1, b: 2, a: 3, B: 4, '\u{1F600}': 5, '\uFFFC': 6 };
    expect(Object.keys(sortedKeys(map))).toEqual(['B', 'a', 'b', 'ä', '\u{1F600}', '\uFFFC']);
    expect(sortedKeys(map)).toEqual(map);
  });
});
