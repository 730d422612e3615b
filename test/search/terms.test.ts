import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compoundsOf, foldedWords } from '../../src/search/fold.js';
import { indexQueriesOf, mostAsks, termsOf, type SearchText } from '../../src/search/terms.js';
import { matchWords } from '../../src/search/wordMatch.js';

const foldedIn = (text: string) => foldedWords(text).map(({ folded }) => folded);
const asked = (text: string) => indexQueriesOf(foldedIn(text), compoundsOf(text));
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

/** Everything that means something to Lucene's query parser, beside letters. */
const SYNTAX = fc.stringMatching(/^[+\-&|!(){}[\]^"~*?:\\/ ANDORTO_a]{1,40}$/);

/** Few letters, so that words are often a slip apart, a plural or a beginning. */
const word = fc.string({ unit: fc.constantFrom(...'abes'), minLength: 1, maxLength: 7 });

const named = (text: string): readonly SearchText[] => [{ field: 'NAME', text }];
const finds = (terms: string) => (ask: { readonly terms: string }) =>
  ask.terms.split(' ').some((each) => terms.includes(` ${each} `));

describe('terms', () => {
  test('hold each name as a whole, and each word with its beginnings and its forms after a slip', () => {
    const texts = [
      { field: 'NAME', text: 'Oman' },
      { field: 'GIST', text: 'US' },
    ] as const;
    expect(termsOf(texts, false)).toBe(
      ' n0oman n1oman o1oman o2om o2oma o3oman o3man o3oan o3omn o3oma o1us ',
    );
  });

  test('of the sample have tokens of their own', () => {
    expect(termsOf([{ field: 'GIST', text: 'US' }], true)).toBe(' o1us o4us ');
    expect(termsOf(named('Oman'), true)).toMatch(/ o4oman o4om o4oma o4man /);
  });

  test('hold two words that a hyphen joins as one word too', () => {
    expect(termsOf([{ field: 'GIST', text: 'cease-fire, US–Iran' }], false)).toMatch(/ o1ceasefire .*/);
    expect(termsOf([{ field: 'GIST', text: 'cease-fire, US–Iran' }], false)).not.toMatch(/usiran|fireus/);
  });
});

describe('the questions to the index', () => {
  test.each([
    ['近平', '习近平'],
    ['俄罗斯', '美国和俄罗斯在日内瓦举行会谈讨论停火'],
    ['俄罗斯在日内瓦举行会谈', '美国和俄罗斯在日内瓦举行会谈讨论停火'],
    ['Ismail', 'Isma‘il'],
    ['Isma‘il', 'Ismail'],
    ['cease-fire', 'ceasefire'],
    ['M-23', 'M23'],
    ['zelenskiy', 'Зеленский'],
  ])('find by %s the name %s', (query, name) =>
    expect(
      asked(query)
        .filter(({ round }) => round !== 'unnamed')
        .some(finds(termsOf(named(name), false))),
    ).toBe(true),
  );

  test('have tokens of our own, whatever the query is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, SYNTAX), (text) => {
        for (const { terms } of foldedIn(text).length > 0 ? asked(text) : [])
          for (const token of terms.split(' ')) expect(token).toMatch(/^[no][01234][a-z0-9]{1,80}$/);
      }),
    );
  });

  test('find a word by everything that answers it: itself, its plural, a beginning, a slip', () => {
    fc.assert(
      fc.property(word, word, (query, other) => {
        const terms = termsOf(named(other), false);
        const found = asked(query)
          .filter(({ value }) => value > 0)
          .some(finds(terms));
        if (matchWords(query, other) > 0) expect(found).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test('find in the sample everything that they find elsewhere', () => {
    fc.assert(
      fc.property(word, word, (query, other) => {
        const [sample] = asked(query).filter(({ terms }) => terms.startsWith('o4'));
        if (matchWords(query, other) > 0) expect(finds(termsOf(named(other), true))(sample!)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('are worth more for a better answer', () => {
    const best = (text: SearchText, query: string) =>
      Math.max(
        ...asked(query)
          .filter(finds(termsOf([text], false)))
          .map(({ value }) => value / query.length),
      );
    const name = (text: string): SearchText => ({ field: 'NAME', text });
    expect(best(name('Oman'), 'oman')).toBe(1_000);
    expect(best({ field: 'GIST', text: 'Oman' }, 'oman')).toBe(650);
    expect(best(name('Omani'), 'oman')).toBe(550);
    expect(best(name('Oman'), 'oamn')).toBe(400);
  });

  test('ask any text after names, slips only if nothing has the name, and the sample only if there is too much', () => {
    const when = Object.fromEntries(asked('oman').map((each) => [each.terms.slice(0, 2), each.round]));
    expect(when).toEqual({
      n0: 'always',
      n1: 'always',
      o1: 'after',
      o2: 'always',
      o3: 'unnamed',
      o4: 'common',
    });
  });

  test('find too much for any text, and for slips, if they find too much for a name', () => {
    const asks = asked('oman iran');
    const above = asks.map(({ terms, beyond, word }) => [
      terms.slice(0, 2),
      asks[beyond]?.terms.slice(0, 2),
      asks[beyond]?.word ?? word,
      word,
    ]);
    const ofWord = (word: number) => [
      ['n1', undefined, word, word],
      ['o1', 'n1', word, word],
      ['o2', undefined, word, word],
      ['o3', 'o1', word, word],
      ['o4', undefined, word, word],
    ];
    expect(above).toEqual([['n0', undefined, -1, -1], ...ofWord(0), ...ofWord(1)]);
  });

  test('find in any text everything that they find in names, so that one tells of the other', () => {
    fc.assert(
      fc.property(word, anyText, (query, other) => {
        const asks = asked(query);
        const terms = termsOf(named(other), false);
        for (const ask of asks.filter(({ round }) => round === 'after'))
          if (finds(terms)(asks[ask.beyond]!)) expect(finds(terms)(ask)).toBe(true);
        for (const ask of asks.filter(({ round }) => round === 'after'))
          expect(ask.most).toBeLessThanOrEqual(asks[ask.beyond]!.most);
      }),
    );
  });

  test('leave little words out if there are others', () => {
    const whole = asked('the war in Ukraine').map(({ terms }) => terms.split(' ')[0]);
    expect(whole).toContain('o1ukraine');
    expect(whole).not.toContain('o1the');
    expect(asked('of the').map(({ terms }) => terms.split(' ')[0])).toContain('o1the');
  });

  test('may find fewer nodes for each word if there are more words', () => {
    const inAll = (text: string) => asked(text).reduce((sum, { most }) => sum + most, 0);
    expect(inAll('oman')).toBe(14_000);
    expect(inAll('oman iran')).toBe(27_000);
    expect(inAll('oman iran egypt spain kenya malta')).toBeLessThanOrEqual(27_000);
  });

  test('of the longest query are few enough for an index', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = Array.from({ length: 12 }, (_, at) => (letters.slice(at) + letters).slice(0, 40));
    const asks = asked(words.join(' '));
    expect(asks).toHaveLength(mostAsks(12));
    for (const { terms } of asks) expect(terms.split(' ').length).toBeLessThan(100);
  });
});
