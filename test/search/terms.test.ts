import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldedWords } from '../../src/search/fold.js';
import { askedOf, termsOf } from '../../src/search/terms.js';

const asked = (text: string) => askedOf(foldedWords(text).map(({ folded }) => folded));
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

/** Everything that means something to Lucene's query parser, beside letters. */
const SYNTAX = fc.stringMatching(/^[+\-&|!(){}[\]^"~*?:\\/ ANDORTO_a]{1,40}$/);

describe('terms', () => {
  test('say whether a word is of a name, and hold its beginning and trigrams', () => {
    const texts = [
      { field: 'NAME', text: 'Oman' },
      { field: 'GIST', text: 'US' },
    ] as const;
    expect(termsOf(texts)).toBe(' n1oman n2om n3oma n3man o1us o2us ');
  });

  test('hold two words that a hyphen joins also as one', () => {
    expect(termsOf([{ field: 'GIST', text: 'cease-fire, US–Iran' }])).toMatch(/ o1ceasefire .*/);
    expect(termsOf([{ field: 'GIST', text: 'cease-fire, US–Iran' }])).not.toMatch(/usiran|fireus/);
  });

  test('of a query are tokens of our own, whatever the query is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, SYNTAX), (text) => {
        for (const token of asked(text)
          .terms.split(' ')
          .filter((each) => each !== ''))
          expect(token).toMatch(/^[no][123][a-z0-9]{1,40}$/);
      }),
    );
  });

  test('of a text hold all that is asked by a query of the same words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = termsOf([{ field: 'NAME', text }]);
        const probes = asked(text).probes.filter((probe) => probe.text.startsWith(' n'));
        for (const probe of probes) expect(terms).toContain(probe.text);
      }),
    );
  });

  test('of the longest query are few enough for an index', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = Array.from({ length: 12 }, (_, at) => (letters.slice(at) + letters).slice(0, 40));
    expect(asked(words.join(' ')).terms.split(' ').length).toBeLessThan(1_024);
  });
});
