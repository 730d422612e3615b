import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rank, type Candidate } from '../../src/search/rank.js';
import { plainRank } from './plainRank.js';
import type { SearchField, SearchText } from '../../src/search/terms.js';

type Texts = Partial<Record<SearchField, string | readonly string[]>>;

function candidate(id: string, texts: Texts, kind = 'EVENT'): Candidate<string> {
  const listed = Object.entries(texts).flatMap(([field, text]): SearchText[] =>
    [text].flat().map((each) => ({ field: field as SearchField, text: each })),
  );
  return { id, kind, texts: listed, node: id };
}

const order = (query: string, candidates: readonly Candidate<string>[]) =>
  rank(query, candidates).map(({ node }) => node);

describe('ranking', () => {
  test('puts a whole word before a beginning, in every field', () => {
    const candidates = [candidate('a', { NAME: 'Iranian' }), candidate('b', { NAME: 'Iran' })];
    expect(order('iran', candidates)).toEqual(['b', 'a']);
  });

  test('puts names before descriptions, gists and quotes', () => {
    const candidates = [
      candidate('a', { QUOTE: 'Oman' }),
      candidate('b', { GIST: 'Oman' }),
      candidate('c', { DESCRIPTION: 'Oman' }),
      candidate('d', { NAME: 'Oman' }),
    ];
    expect(order('oman', candidates)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('puts entities before claims before sentences among equals, then the shorter text, then the id', () => {
    const candidates = [
      candidate('a', { GIST: 'Oman' }, 'SENTENCE'),
      candidate('b', { GIST: 'Oman' }, 'CLAIM'),
      candidate('e', { GIST: 'Oman speaks' }),
      candidate('d', { GIST: 'Oman' }),
      candidate('c', { GIST: 'Oman' }),
    ];
    expect(order('oman', candidates)).toEqual(['c', 'd', 'e', 'b', 'a']);
  });

  test('puts a name with the very words before one with another order of words', () => {
    const candidates = [
      candidate('a', { NAME: 'Iran and Israel' }),
      candidate('b', { NAME: ['Israel and Iran', 'The Israel and Iran talks'] }),
    ];
    expect(order('iran and israel', candidates)).toEqual(['a', 'b']);
    expect(order('Israel and Iran', candidates)).toEqual(['b', 'a']);
  });

  test('puts a name with the very letters before one that only looks alike in the Latin script', () => {
    const names = { a: '王义', b: '王毅', c: 'Wang Yi' };
    const candidates = Object.entries(names).map(([id, name]) => candidate(id, { NAME: name }));
    expect(order('王毅', candidates)).toEqual(['b', 'a']);
    expect(order('wang yi', candidates)).toEqual(['c', 'a', 'b']);
    expect(order('müller', [candidate('a', { NAME: 'Muller' }), candidate('b', { NAME: 'Müller' })])).toEqual(
      ['b', 'a'],
    );
  });

  test('puts singular and plural between a whole word and a beginning', () => {
    const candidates = [
      candidate('a', { NAME: 'prisonerdom' }),
      candidate('b', { NAME: 'prisoners' }),
      candidate('c', { NAME: 'prisoner' }),
    ];
    expect(order('prisoner', candidates)).toEqual(['c', 'b', 'a']);
    expect(order('prisoners', candidates)).toEqual(['b', 'c']);
  });

  test('shows, among texts that answer a word equally well, the one that answers the other words better', () => {
    const [found] = rank('yuri ushakof', [candidate('a', { NAME: ['Yuriy Ushakov', 'Yuri Ushakov'] })]);
    expect(found!.matches.map(({ text }) => text)).toEqual(['Yuri Ushakov']);
  });

  test('counts a slip only for a word without a better answer', () => {
    const candidates = [candidate('a', { NAME: 'Iraq' }), candidate('b', { NAME: 'Iran' })];
    expect(order('iran', candidates)).toEqual(['b']);
    expect(order('irqa', candidates)).toEqual(['a']);
  });

  test('lowers nodes that answer fewer words, and leaves out those that answer less than half', () => {
    const candidates = [
      candidate('a', { NAME: 'nuclear' }),
      candidate('b', { NAME: 'nuclear talks' }),
      candidate('c', { NAME: 'talks' }),
    ];
    const ranked = rank('nuclear talks', candidates);
    expect(ranked.map(({ node, place }) => [node, place[0]])).toEqual([
      ['b', 1],
      ['a', 0.5833],
    ]);
  });

  test('marks the words that answer, in the text that has the letters of the query', () => {
    const names = ['Yury Ushakov', 'Юрий Ушаков'];
    const [match] = rank('Ушаков', [candidate('a', { NAME: names })])[0]!.matches;
    expect(match).toEqual({ field: 'NAME', text: 'Юрий Ушаков', highlights: [{ start: 5, end: 11 }] });
  });

  test('finds two words that a hyphen joins as one, and marks them together', () => {
    const candidates = [candidate('a', { NAME: 'US cease-fire' }), candidate('b', { NAME: 'cease of fire' })];
    expect(rank('ceasefire fire', candidates)[0]!.matches[0]!.highlights).toEqual([{ start: 3, end: 13 }]);
    expect(order('ceasefire', candidates)).toEqual(['a']);
    expect(order('cease-fire', candidates)).toEqual(['a', 'b']);
  });

  test.each([
    ['Ismail', 'Isma‘il'],
    ['Isma’il', 'Ismail'],
    ['M23', 'M-23'],
    ['M-23', 'M23'],
    ['cease-fire', 'ceasefire'],
    ['Zelensky', 'Зеленский'],
    ['Зеленский', 'Zelensky'],
    ['zelenskiy', 'Зеленський'],
    ['Dmitry', 'Дмитрий'],
    ['Kremlin', 'Krem\u00adlin'],
  ])('finds by %s the whole name %s', (query, name) => {
    const [found] = rank(query, [candidate('a', { NAME: name })]);
    expect(found!.place[0]).toBe(1);
    expect(found!.matches[0]!.highlights).toEqual([{ start: 0, end: name.length }]);
  });

  test.each([
    ['近平', '习近平'],
    ['习近', '习近平'],
    ['伊朗', '中国与伊朗的核谈判'],
    ['정은', '김정은'],
  ])('finds by the part %s the name %s', (query, name) => {
    const [found] = rank(query, [candidate('a', { NAME: name })]);
    expect(found!.place[0]).toBeGreaterThanOrEqual(0.75);
    expect(found!.matches[0]!.highlights).toEqual([{ start: name.indexOf(query[0]!), end: name.length }]);
  });

  test('marks a word with a slip', () => {
    const [match] = rank('Putni', [candidate('a', { NAME: 'Vladimir Putin' })])[0]!.matches;
    expect(match!.highlights).toEqual([{ start: 9, end: 14 }]);
  });

  const words = fc.constantFrom(
    'iran',
    'Иран',
    'Юрий',
    '习近平',
    'oman',
    'omani',
    'talks',
    'Putin',
    'putni',
    'U.S.',
    'the',
  );
  const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
  const field = fc.constantFrom<SearchField>('NAME', 'DESCRIPTION', 'GIST', 'QUOTE');
  const texts = fc.array(fc.record({ field, text }), { minLength: 1, maxLength: 3 });
  const kind = fc.constantFrom('PERSON', 'CLAIM', 'SENTENCE');
  const candidates = fc
    .array(fc.record({ kind, texts }), { maxLength: 8 })
    .map((all) => all.map((each, at) => ({ ...each, id: `x/${at}`, node: `x/${at}` })));

  test('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(text, candidates, (query, all) => {
        expect(rank(query, all.toReversed())).toEqual(rank(query, all));
      }),
    );
  });

  test('equals a plain version of the ranking, including the marks', () => {
    const letters = fc.stringMatching(/^[iran-]{1,5}$/);
    const loose = fc.array(fc.oneof(words, letters), { minLength: 1, maxLength: 5 });
    const sentence = fc.tuple(loose, fc.constantFrom(' ', '-', '’', ', ')).map(([each, by]) => each.join(by));
    const things = fc
      .array(fc.record({ kind, texts: fc.array(fc.record({ field, text: sentence }), { maxLength: 4 }) }), {
        maxLength: 8,
      })
      .map((all) => all.map((each, at) => ({ ...each, id: `x/${at}`, node: `x/${at}` })));
    fc.assert(
      fc.property(sentence, things, (query, all) => {
        expect(rank(query, all)).toEqual(plainRank(query, all));
      }),
      { numRuns: 2_000 },
    );
  });

  test('gives scores from 0 to 1, falling, and marks that are words of the text', () => {
    fc.assert(
      fc.property(text, candidates, (query, all) => {
        let last = 1;
        for (const { place, matches } of rank(query, all)) {
          expect(place[0]).toBeGreaterThan(0);
          expect(place[0]).toBeLessThanOrEqual(last);
          last = place[0];
          expect(matches.length).toBeGreaterThan(0);
          for (const match of matches) {
            expect(match.highlights.length).toBeGreaterThan(0);
            for (const { start, end } of match.highlights)
              expect(match.text.slice(start, end)).toMatch(/^[\p{L}\p{N}.]+$/u);
          }
        }
      }),
    );
  });

  test('finds everything by its own name, and puts no worse answer before it', () => {
    fc.assert(
      fc.property(text, candidates, (name, all) => {
        const own = {
          id: 'x/own',
          kind: 'PERSON',
          node: 'own',
          texts: [{ field: 'NAME' as const, text: name }],
        };
        const found = rank(name, [...all, own]).find(({ node }) => node === 'own');
        expect(found?.place[0]).toBe(1);
      }),
    );
  });
});
