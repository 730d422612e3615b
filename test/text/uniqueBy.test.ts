import { describe, expect, it } from '@jest/globals';
import { uniqueBy } from '../../src/text/uniqueBy.js';

describe('the unique items of a list', () => {
  it('are the first items of each key, in their original order', () => {
    const items = [
      { key: 'b', value: 1 },
      { key: 'a', value: 2 },
      { key: 'b', value: 3 },
      { key: 'c', value: 4 },
      { key: 'a', value: 5 },
    ];
    expect(uniqueBy(items, ({ key }) => key).map(({ value }) => value)).toEqual([1, 2, 4]);
  });

  it('are none for an empty list', () => expect(uniqueBy([], String)).toEqual([]));
});
