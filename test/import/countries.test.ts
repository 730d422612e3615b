import { describe, expect, test } from '@jest/globals';
import { allLanguages, nameOfCountry, regionNamed, resolveCountry } from '../../src/import/countries.js';
import type { CountryCode } from '../../src/import/countries.js';
import { TABLE_NAMES, tableNamed } from '../../src/import/tables.js';

const by = (code: CountryCode) => (written: string) => resolveCountry(written, [code], undefined);

describe('countries', () => {
  test.each([
    ['iso', { de: 'DE', DEU: 'DE', '276': 'DE', '8': 'AL', '008': 'AL', UK: undefined, AFR: undefined }],
    [
      'fips',
      {
        GM: 'DE',
        UK: 'GB',
        RS: 'RU',
        RI: 'RS',
        SF: 'ZA',
        CH: 'CN',
        SZ: 'CH',
        GZ: 'PS',
        KV: 'XK',
        OS: undefined,
      },
    ],
    [
      'cameo',
      { DEU: 'DE', ROM: 'RO', ROU: 'RO', EUR: undefined, '276': undefined, DE: undefined, SSD: 'SS' },
    ],
    [
      'gleditsch-ward',
      {
        '2': 'US',
        '200': 'GB',
        '260': 'DE',
        '365': 'RU',
        '678': 'YE',
        '775': 'MM',
        '816': 'VN',
        '345': undefined,
      },
    ],
  ] as const)('are found by their %s codes', (code, expected) => {
    expect(Object.fromEntries(Object.keys(expected).map((written) => [written, by(code)(written)]))).toEqual(
      expected,
    );
  });

  test.each([
    ['Türkiye', 'TR'],
    ['TURKIYE', 'TR'],
    ['Россия', 'RU'],
    ['日本', 'JP'],
    ['Alemania', 'DE'],
    ['the Netherlands', 'NL'],
    ['Myanmar (Burma)', 'MM'],
    ['Palestinian Territory, Occupied', 'PS'],
    ['the former Yugoslav Republic of Macedonia', 'MK'],
    ['Congo', 'CG'],
    ['Democratic Republic of Congo', 'CD'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Dominica', 'DM'],
    ['Guinea', 'GN'],
    ['Atlantis', undefined],
    ['()', undefined],
  ])('are found by name in any language: %s is %s', (name, code) => expect(by('name')(name)).toBe(code));

  test('are found in the languages asked for alone: an island is no Iceland in English', () => {
    expect(resolveCountry('Island', ['name'], ['de'])).toBe('IS');
    expect(resolveCountry('Island', ['name'], ['en'])).toBeUndefined();
  });

  test('have a name that finds them again', () => {
    const codes = new Set(tableNamed('fips').values());
    const lost = [...codes].filter((code) => resolveCountry(nameOfCountry(code), ['name'], ['en']) !== code);
    expect(lost).toEqual([]);
  });

  test('are not regions, which have names of their own', () => {
    expect([regionNamed('MEA'), regionNamed('middle east'), regionNamed('France')]).toEqual([
      'Middle East',
      'Middle East',
      undefined,
    ]);
    const countries = [...tableNamed('regions')]
      .flat()
      .filter((written) => resolveCountry(written, ['iso', 'cameo', 'name'], ['en']));
    expect(countries).toEqual([]);
  });

  test('have names in many languages', () => expect(allLanguages().length).toBeGreaterThan(60));
});

describe('the tables', () => {
  test('hold countries that exist', () => {
    const tables = ['fips', 'gleditsch-ward', 'cameo-countries', 'country-names'] as const;
    const wrong = tables.flatMap((name) =>
      [...tableNamed(name)].filter(([, code]) => by('iso')(code) !== code),
    );
    expect(wrong).toEqual([]);
    expect(tables.map((name) => tableNamed(name).size > 0)).toEqual([true, true, true, true]);
  });

  test('can all be read, with codes as texts', () => {
    for (const name of TABLE_NAMES) expect(tableNamed(name).size).toBeGreaterThan(3);
    expect(tableNamed('cameo-events').get('010')).toBe('Make a statement');
    expect(tableNamed('cameo-events').get('10')).toBe('Demand');
    expect(
      [...tableNamed('cameo-events').keys()].filter((code) => !/^(?:0[1-9]|1\d|20)\d{0,2}$/.test(code)),
    ).toEqual([]);
  });
});
