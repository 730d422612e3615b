import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compoundsOf, fold, foldedWords, searchedWords } from '../../src/search/fold.js';

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
    'keeps letters of a word in the script of %s',
    (word) => expect(fold(word)).toMatch(/^[a-z0-9]+$/),
  );

  test('ignores the marks of Arabic and Hebrew', () => {
    expect(fold('عُمَان')).toBe(fold('عمان'));
    expect(fold('אִירָאן')).toBe(fold('איראן'));
  });

  test('keeps the signs of other scripts, because they are vowels and voicing', () => {
    expect(fold('राम')).not.toBe(fold('रोम'));
    expect(fold('バス')).not.toBe(fold('ハス'));
    expect(fold('ไก่')).not.toBe(fold('กา'));
  });

  test('keeps й apart from и, composed or not, and writes it at the end of names as most people do', () => {
    expect(fold('\u0438\u0306од')).toBe(fold('йод'));
    expect(fold('йод')).not.toBe(fold('иод'));
    expect(['Зеленский', 'Зеленський', 'ДМИТРИЙ', 'Грозный', 'Сергей'].map(fold)).toEqual([
      'zelensky',
      'zelensky',
      'dmitry',
      'grozny',
      'sergey',
    ]);
  });

  test('cuts a flood of letters short', () => expect(fold('a'.repeat(5_000))).toHaveLength(40));
});

describe('the words of a text', () => {
  test('are at their places', () => {
    const text = 'Türkiye’s “Юрий Ушаков”, U.S. aide';
    const words = foldedWords(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]);
    expect(words).toEqual([
      ['turkiye', 'Türkiye'],
      ['s', 's'],
      ['yury', 'Юрий'],
      ['ushakov', 'Ушаков'],
      ['us', 'U.S.'],
      ['aide', 'aide'],
    ]);
  });

  test.each(['', '   ', '!!! ... —', '🤝', '\u0301'])('%j has none', (text) =>
    expect(foldedWords(text)).toEqual([]),
  );

  test('are not split by soft hyphens, zero-width characters or variation selectors', () => {
    const text = 'cease\u00adfire Kreml\u200bin می\u200cخواهم 葛\u{e0100}城';
    expect(foldedWords(text).map(({ folded }) => folded)).toEqual([
      'ceasefire',
      'kremlin',
      'mykhwhm',
      'gecheng',
    ]);
  });

  test('are also one word in a searched text if hyphens or apostrophes join them', () => {
    const words = searchedWords('Abd-al‑Rahman of M-23');
    expect(words.map(({ folded, start, end }) => [folded, start, end])).toEqual([
      ['abd', 0, 3],
      ['abdal', 0, 6],
      ['abdalrahman', 0, 13],
      ['al', 4, 6],
      ['alrahman', 4, 13],
      ['rahman', 7, 13],
      ['of', 14, 16],
      ['m', 17, 18],
      ['m23', 17, 21],
      ['23', 19, 21],
    ]);
    for (const name of ["Isma'il", 'Isma’il', 'Isma‘il', 'Isma`il'])
      expect(searchedWords(name).map(({ folded }) => folded)).toContain('ismail');
    expect(searchedWords('US–Iran, it is').map(({ folded }) => folded)).toEqual(['us', 'iran', 'it', 'is']);
  });

  test('of a query know their compounds with their neighbors', () => {
    expect(compoundsOf('cease-fire of M-23')).toEqual(
      new Map([
        ['cease', ['ceasefire']],
        ['fire', ['ceasefire']],
        ['m', ['m23']],
        ['23', ['m23']],
      ]),
    );
    expect(compoundsOf('cease fire')).toEqual(new Map());
  });

  test('in scripts without spaces are searched from each letter on', () => {
    const words = searchedWords('习近平访问 김정은 バス').map(({ folded }) => folded);
    expect(words).toEqual([
      'xijinpingfangwen',
      'jinpingfangwen',
      'pingfangwen',
      'fangwen',
      'wen',
      'gimjeongeun',
      'jeongeun',
      'eun',
      'basu',
      'su',
    ]);
  });

  test('take time in proportion to a flood of joined words or of such letters', () => {
    expect(searchedWords('a-'.repeat(5_000))).toHaveLength(5_000 + 4_999 + 1);
    expect(searchedWords('近'.repeat(5_000))).toHaveLength(5_000);
  });

  test('have only letters and digits, are in order, and fold to themselves', () => {
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

  test('are the same however the text is composed, and in capitals if these are the same letters', () => {
    const folded = (text: string) => foldedWords(text).map((word) => word.folded);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéüçğñøабвйёאבعما '), maxLength: 40 }), (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text));
        expect(folded(text.toUpperCase())).toEqual(folded(text));
      }),
    );
  });
});
