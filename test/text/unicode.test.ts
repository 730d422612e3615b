import { describe, expect, it } from '@jest/globals';
import { hasLoneSurrogate, withoutHalf } from '../../src/text/unicode.js';

const GRINNING = '\u{1F600}';

describe('half of a surrogate pair', () => {
  it('is found if its other half is missing', () => {
    for (const text of ['\uD83D', '\uDE00', `a\uDE00${GRINNING}`, '\uDE00\uD83D', `${GRINNING}\uD83Db`])
      expect(hasLoneSurrogate(text)).toBe(true);
  });

  it('is not found in whole characters', () => {
    for (const text of ['', 'Zürich', GRINNING, '\uD83D\uDE00', '\uFFFD'])
      expect(hasLoneSurrogate(text)).toBe(false);
  });

  it('is removed from the end of a text that was cut', () => {
    expect(withoutHalf(`one ${GRINNING}`.slice(0, -1))).toBe('one ');
    expect(withoutHalf(`one ${GRINNING}`)).toBe(`one ${GRINNING}`);
    expect(withoutHalf('')).toBe('');
  });
});
