import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldText, identityOf } from '../../src/search/foldText.js';

/** Letters of many scripts, with marks, in both cases, and what is invisible. */
const LETTERS = 'aZéÜçğİıßøŁΑσςέЙиЁўأعُאבּमरािोバスﾊﾞハ习近김ไก่ﬁＡ１Ⅳ\u00ad\u200b\u0301 -.’';
const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 30 });

describe('folding a text', () => {
  test.each([
    ['IRAN', 'iran'],
    ['Erdog\u0306an', 'erdogan'],
    ['Łódź, İstanbul, Straße', 'lodz, istanbul, strasse'],
    ['ΑΘΉΝΑΣ', 'αθηνασ'],
    ['Зеленский Ёлкин', 'зеленский елкин'],
    ['عُمَان', 'عمان'],
    ['राम', 'राम'],
    ['バス', 'バス'],
    ['ﬁre １２', 'fire 12'],
    ['cease\u00adfire', 'ceasefire'],
  ])('%s folds to %s', (given, folded) => expect(foldText(given)).toBe(folded));

  test('ignores case and composition, and changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (given) => {
        const folded = foldText(given);
        expect(foldText(given.normalize('NFD'))).toBe(folded);
        expect(foldText(given.toUpperCase().normalize('NFC'))).toBe(foldText(given.toUpperCase()));
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });

  test('lets every part of a text, folded, be found in the folded text', () => {
    const words = fc.array(fc.constantFrom('Žarko', 'Erdoğan', 'Öcalan', 'Юрий', 'राम', 'U.S.', 'ＮＡＴＯ'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, fc.nat(3), (all, at) => {
        const part = all[at % all.length]!;
        expect(foldText(all.join(' '))).toContain(foldText(part.toUpperCase()));
      }),
    );
  });
});

describe('the identity of a name', () => {
  test.each([
    ['王毅', '王义'],
    ['राम', 'रोम'],
    ['バス', 'ハス'],
    ['Müller', 'Muller'],
    ['Юрий', 'Юрии'],
    ['Ismail', 'Isma‘il'],
    ['ılık', 'ilik'],
    ['A+', 'A'],
  ])('tells %s and %s apart', (one, other) => expect(identityOf(one)).not.toBe(identityOf(other)));

  test.each([
    ['NATO', 'ｎａｔｏ'],
    ['Žarko', 'Z\u030cARKO'],
    ['STRASSE', 'Straße'],
    ['ΟΔΟΣ', 'οδος'],
    ['U.S. Army', 'US Army'],
    ['Police (India)', 'police  India'],
    ['바スﾊﾞ', '바スバ'],
  ])('is the same for %s and %s', (one, other) => expect(identityOf(one)).toBe(identityOf(other)));

  test('is its own identity, however the name is composed', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(identityOf(identityOf(name))).toBe(identityOf(name));
        expect(identityOf(name.normalize('NFD'))).toBe(identityOf(name));
      }),
      { numRuns: 2_000 },
    );
  });
});
