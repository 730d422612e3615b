import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readStorage } from '../../src/schema/stored/storage.js';
import { printTerms } from '../../src/vocabulary/printTerms.js';
import { SHIPPED_TERMS } from '../../src/vocabulary/shippedTerms.generated.js';
import { domainOf, OTHER, rangeOf, termId, VOCABULARY_KINDS } from '../../src/vocabulary/term.js';
import { SHIPPED_VOCABULARY } from '../../src/vocabulary/vocabulary.js';

const storage = readStorage();

test('The terms in the program are those of seed/vocabulary: `npm run codegen` writes them', async () => {
  const path = new URL('../../src/vocabulary/shippedTerms.generated.ts', import.meta.url);
  expect(await printTerms()).toBe(readFileSync(path, 'utf8'));
});

test('Every word ships once', () => {
  const ids = SHIPPED_TERMS.map(termId);
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  expect(ids.length).toBeGreaterThan(200);
});

test.each([
  ['PREDICATE', 'Predicate'],
  ['ROLE', 'Role'],
  ['MEASURE', 'Measure'],
  ['UNIT', 'Unit'],
] as const)('The enum of each %s has the words and sentences that ship, and OTHER', (kind, name) => {
  const values = storage.enumMeanings(name);
  expect(values.slice(0, -1)).toEqual(
    SHIPPED_VOCABULARY.terms(kind).map(({ word, description }) => ({ name: word, meaning: description })),
  );
  expect(values.at(-1)!.name).toBe(OTHER);
});

test('Terms speak of types, units, schemes and relationships that there are', () => {
  const labels = new Set([...storage.types.values()].flatMap((type) => type.labels));
  const isUnit = (word: string): boolean => SHIPPED_VOCABULARY.term('UNIT', word) !== undefined;
  const wrong = SHIPPED_TERMS.flatMap((term) => {
    const types = [...domainOf(term), ...(term.kind === 'MEASURE' ? [] : rangeOf(term))];
    return [
      ...types.filter((type) => !labels.has(type)),
      ...(term.kind === 'MEASURE' ? rangeOf(term).filter((unit) => !isUnit(unit)) : []),
      ...term.codes
        .map(({ scheme }) => scheme)
        .filter((scheme) => !storage.enumValues('CodeScheme').includes(scheme)),
    ].map((what) => `${termId(term)}: ${what}`);
  });
  expect(wrong).toEqual([]);
  const derived = SHIPPED_TERMS.flatMap(({ derives }) => derives ?? []);
  expect(derived.sort()).toEqual([...storage.enumValues('RelationshipType')].sort());
  expect(VOCABULARY_KINDS.every((kind) => SHIPPED_VOCABULARY.terms(kind).length > 5)).toBe(true);
});

test('Currencies are those of ISO 4217, each with its code', () => {
  const money = SHIPPED_VOCABULARY.terms('UNIT').filter(({ codes }) => codes.length > 0);
  expect(money.filter(({ word, codes }) => codes[0]!.code !== word || !/^[A-Z]{3}$/.test(word))).toEqual([]);
  // Those that this Node knows and the list does not have: gone since, or never in list one.
  const known = Intl.supportedValuesOf('currency');
  const missing = known.filter((code) => !money.some(({ word }) => word === code));
  expect(missing.length).toBeLessThan(known.length / 20);
  expect(money.map(({ word }) => word)).toEqual(expect.arrayContaining(['USD', 'EUR', 'RUB', 'IRR', 'CNY']));
});
