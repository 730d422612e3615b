import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldedWords } from '../../src/search/fold.js';

describe('folding a word', () => {
  test.each([
    ['Ushakov', 'ushakov'],
    ['Ушаков', 'ushakov'],
    ['УШАКОВ', 'ushakov'],
    ['Türkiye', 'turkiye'],
    ['TU\u0308RKIYE', 'turkiye'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['Zelenskyy', 'zelenskyy'],
    ['Путін', 'putin'],
    ['ﬁre', 'fire'],
    ['１２００', '1200'],
    ['U.S.', 'us'],
  ])('%s folds to %s', (word, folded) => expect(fold(word)).toBe(folded));

  test.each(['عمان', 'תורכיה', '伊朗', 'Ιράν', '이란', 'इरान', 'ირანი', 'Իրան'])(
    'a word in the script of %s has letters left',
    (word) => expect(fold(word)).toMatch(/^[a-z0-9]+$/),
  );

  test('marks of Arabic and Hebrew make no difference', () => {
    expect(fold('عُمَان')).toBe(fold('عمان'));
    expect(fold('אִירָאן')).toBe(fold('איראן'));
  });

  test('a flood of letters is cut short', () => expect(fold('a'.repeat(5_000))).toHaveLength(40));
});

describe('the words of a text', () => {
  test('are where they say they are', () => {
    const text = 'Türkiye’s “Юрий Ушаков”, U.S. aide';
    const words = foldedWords(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]);
    expect(words).toEqual([
      ['turkiye', 'Türkiye'],
      ['s', 's'],
      ['yurii', 'Юрий'],
      ['ushakov', 'Ушаков'],
      ['us', 'U.S.'],
      ['aide', 'aide'],
    ]);
  });

  test.each(['', '   ', '!!! ... —', '🤝', '\u0301'])('%j has none', (text) =>
    expect(foldedWords(text)).toEqual([]),
  );

  test('of any text are of letters and digits alone, in order, and fold to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { folded, start, end } of foldedWords(text)) {
          expect(folded).toMatch(/^[a-z0-9]{1,40}$/);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(folded)).toBe(folded);
          expect(fold(text.slice(start, end))).toBe(folded);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('are the same however the text is composed, and in capitals where these are the same letters', () => {
    const folded = (text: string) => foldedWords(text).map((word) => word.folded);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéüçğñøабвйёאבعما '), maxLength: 40 }), (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text));
        expect(folded(text.toUpperCase())).toEqual(folded(text));
      }),
    );
  });
});
