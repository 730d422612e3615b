import { describe, expect, it } from '@jest/globals';
import { uniqueBy } from '../../src/text/uniqueBy.js';

describe('the items of a list, one for each key', () => {
  it('are the first of each, in their order', () => {
    const items = [
      { key: 'b', value: 1 },
      { key: 'a', value: 2 },
      { key: 'b', value: 3 },
      { key: 'c', value: 4 },
      { key: 'a', value: 5 },
    ];
    expect(uniqueBy(items, ({ key }) => key).map(({ value }) => value)).toEqual([1, 2, 4]);
  });

  it('are none where there are none', () => expect(uniqueBy([], String)).toEqual([]));
});
