import { describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { allLanguages } from '../../src/files/isoCountries.js';
import { nameOfCountry } from '../../src/import/countries/nameOfCountry.js';
import { regionNamed } from '../../src/import/countries/regionNamed.js';
import { resolveCountry } from '../../src/import/countries/resolveCountry.js';
import type { CountryForm } from '../../src/import/countries/resolveCountry.js';
import { foldText, identityOf } from '../../src/search/foldText.js';
import { TABLE_NAMES, tableNamed } from '../../src/import/mapping/tables.js';

const by = (form: CountryForm) => (written: string) => resolveCountry(written, [form], undefined);

const require = createRequire(import.meta.url);

function namesIn(language: string): readonly (readonly [name: string, code: string])[] {
  const { countries } = require(`i18n-iso-countries/langs/${language}.json`) as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code] as const),
  );
}

const keyOf = (name: string): string => identityOf(foldText(name)).replace(/^the /, '');

describe('Countries', () => {
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
    ['Bosnia', 'BA'],
    ['Caribbean Netherlands', 'BQ'],
    ['Bailiwick of Jersey', 'JE'],
    ['Saint Vincent and Grenadines', 'VC'],
    ['DPR of Korea', 'KP'],
    ['US Virgin Islands', 'VI'],
    ['XKX', 'XK'],
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
    ['Kongo', undefined],
    ['Atlantis', undefined],
    ['()', undefined],
  ])('are found by name in any language: %s is %s', (name, code) => expect(by('name')(name)).toBe(code));

  test.each([
    ['Republic of Congo', 'CG'],
    ['Congo, Rep.', 'CG'],
    ['Congo, The Democratic Republic of the', 'CD'],
    ['Dem. Rep. Congo', 'CD'],
    ['Slovak Republic', 'SK'],
    ['Lao PDR', 'LA'],
    ['Viet Nam', 'VN'],
    ['Cabo Verde', 'CV'],
    ['Korea (the Republic of)', 'KR'],
    ["Korea (the Democratic People's Republic of)", 'KP'],
    ["Korea, Dem. People's Rep.", 'KP'],
    ['Egypt, Arab Rep.', 'EG'],
    ['Bahamas, The', 'BS'],
    ['Gambia (the)', 'GM'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Venezuela (Bolivarian Republic of)', 'VE'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Micronesia (Federated States of)', 'FM'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['Hong Kong SAR, China', 'HK'],
    ['St. Kitts & Nevis', 'KN'],
    ['Solomon Is.', 'SB'],
    ['Kingdom of Spain', 'ES'],
    ['Federal Republic of Germany', 'DE'],
    ["People's Republic of China", 'CN'],
    ['Republic of China', 'TW'],
    ['Taiwan', 'TW'],
    ['Côte d’Ivoire', 'CI'],
    ['State of Georgia', undefined],
    ['Islamic State of Iraq', undefined],
    ['Republic of', undefined],
    ['Sydney (Australia)', undefined],
    ['Georgia, United States', undefined],
  ])('are found by the names of English lists: %s is %s', (name, code) => {
    expect(resolveCountry(name, ['name'], ['en'])).toBe(code);
    expect(by('name')(name)).toBe(code);
  });

  test('are found by every name of every language that means only one country', () => {
    const bearers = new Map<string, Set<string>>();
    const all = allLanguages().flatMap(namesIn);
    for (const [name, code] of all)
      bearers.set(keyOf(name), (bearers.get(keyOf(name)) ?? new Set()).add(code));
    const lost = all.filter(
      ([name, code]) => bearers.get(keyOf(name))!.size === 1 && by('name')(name) !== code,
    );
    expect(all.length).toBeGreaterThan(15_000);
    expect(lost).toEqual([]);
    expect(
      [...bearers]
        .filter(([, codes]) => codes.size > 1)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['an congo', 'congo', 'kongo', 'sao martinho', 'shen martin', 'конго', 'މެލޭޝިޔާ', 'މޮންގޯލިއާ', 'މޮރޮކޯ']);
  });

  test('may be written with & instead of and in English', () => {
    expect(resolveCountry('Trinidad & Tobago', ['name'], ['en'])).toBe('TT');
  });

  test('are found only in the given languages: an island is no Iceland in English', () => {
    expect(resolveCountry('Island', ['name'], ['de'])).toBe('IS');
    expect(resolveCountry('Island', ['name'], ['en'])).toBeUndefined();
  });

  test('are found again by their names', () => {
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

describe('The tables of codes', () => {
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
