import { createRequire } from 'node:module';
import { foldText, identityOf } from '../../search/foldText.js';
import { tableNamed } from '../mapping/tables.js';

/** How a data set can write countries. */
export const COUNTRY_CODES = ['iso', 'name', 'fips', 'cameo', 'gleditsch-ward'] as const;
export type CountryCode = (typeof COUNTRY_CODES)[number];

/** ISO 3166-1 alpha-2 of a country written in one of these ways; undefined for what is none, as regions are. */
export function resolveCountry(
  written: string,
  codes: readonly CountryCode[],
  languages: readonly string[] | undefined,
): string | undefined {
  for (const code of codes) {
    const found = code === 'name' ? countryNamed(written, languages) : RESOLVERS[code](written.toUpperCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a country is called in English. */
export function nameOfCountry(alpha2: string): string {
  return tableNamed('country-labels').get(alpha2) ?? [locale('en')[alpha2] ?? alpha2].flat()[0]!;
}

/** The name of a region by its CAMEO code or its own name; undefined for what is none. */
export function regionNamed(written: string): string | undefined {
  regions ??= new Map(
    [...tableNamed('regions')].flatMap(([code, name]) => [
      [code, name],
      [folded(name), name],
    ]),
  );
  return regions.get(written) ?? regions.get(folded(written));
}

const require = createRequire(import.meta.url);

let regions: Map<string, string> | undefined;
let iso: Map<string, string> | undefined;

const RESOLVERS: Readonly<Record<Exclude<CountryCode, 'name'>, (code: string) => string | undefined>> = {
  iso: (code) => isoCodes().get(/^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code),
  fips: (code) => tableNamed('fips').get(code),
  // CAMEO's codes of countries have three letters, and digits are no code of its.
  cameo: (code) =>
    /^[A-Z]{3}$/.test(code) ? (tableNamed('cameo-countries').get(code) ?? isoCodes().get(code)) : undefined,
  'gleditsch-ward': (code) => tableNamed('gleditsch-ward').get(code),
};

/** Alpha-2, alpha-3 and numeric codes; a code of two letters is never one of three. */
function isoCodes(): ReadonlyMap<string, string> {
  iso ??= new Map(
    (require('i18n-iso-countries/codes.json') as readonly (readonly [string, string, string])[]).flatMap(
      ([two, three, number]) => [two, three, number].map((code) => [code, two]),
    ),
  );
  return iso;
}

type Names = ReadonlyMap<string, string | undefined>;
const namesIn = new Map<string, Names>();

/**
 * Our own list first, then English, then all other languages where they agree: a word that is one country here and
 * another there names none.
 */
function countryNamed(written: string, languages: readonly string[] | undefined): string | undefined {
  const name = folded(written);
  if (name === '') return undefined;
  const asked = languages ?? allLanguages();
  const english = asked.includes('en') ? [ownNames(), names(['en'])] : [];
  for (const list of [...english, names(asked)]) {
    if (list.has(name)) return list.get(name);
  }
  const other = asked.includes('en')
    ? englishForms(written).find((form) => findIn(english, form))
    : undefined;
  return other === undefined ? undefined : findIn(english, other);
}

function findIn(lists: readonly Names[], name: string): string | undefined {
  return lists.find((list) => list.has(name))?.get(name);
}

/**
 * What else lists in English may call a country: with abbreviations written out (`St. Lucia`), turned round (`Korea
 * (the Republic of)`), and without what it is as a state (`Kingdom of Spain`). Only whole names of the lists count, and
 * the Republic of China and others that such forms would mistake are in our own list.
 */
function englishForms(written: string): readonly string[] {
  const [, name, qualifier] = /^(.+?)(?:, | \()([^()]+)\)?$/.exec(written) ?? [];
  const turned = name === undefined || qualifier === undefined ? [] : [`${qualifier} ${name}`];
  const whole = [written, ...turned].map((form) =>
    folded(form.replaceAll('&', ' and '))
      .replace(/\b(?:st|is|isl|rep|dem)\b/g, (word) => ABBREVIATIONS[word] ?? word)
      .replace(/ +/g, ' ')
      .replace(/^the /, ''),
  );
  return [...whole, ...whole.map((form) => form.replace(AS_STATE, ''))];
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  is: 'islands',
  isl: 'islands',
  rep: 'republic',
  dem: 'democratic',
};

/** Not `State of`, for Georgia and others are states of a federation too, and not `Democratic`, because of the Congos. */
const AS_STATE =
  /^(?:(?:arab|bolivarian|co operative|federal|federative|hashemite|independent|islamic|oriental|people s|plurinational|socialist|united) )*(?:commonwealth|federation|grand duchy|independent state|kingdom|plurinational state|principality|republic|sultanate|union) of (?:the )?/;

function ownNames(): Names {
  const known = namesIn.get('');
  if (known !== undefined) return known;
  const labels = [...tableNamed('country-labels')].map(([code, name]) => [name, code] as const);
  const own = collect([...tableNamed('country-names'), ...labels]);
  namesIn.set('', own);
  return own;
}

function names(languages: readonly string[]): Names {
  const key = languages.join(',');
  const known = namesIn.get(key) ?? collect(languages.flatMap(namesOf));
  namesIn.set(key, known);
  return known;
}

function namesOf(language: string): readonly (readonly [string, string])[] {
  return Object.entries(locale(language)).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code] as const),
  );
}

function collect(entries: readonly (readonly [string, string])[]): Names {
  const found = new Map<string, string | undefined>();
  for (const [name, code] of entries) {
    const key = folded(name);
    found.set(key, found.has(key) && found.get(key) !== code ? undefined : code);
  }
  return found;
}

/** Words without case and the marks of Latin letters, and without an article in front. Not transliterated. */
function folded(name: string): string {
  return identityOf(foldText(name)).replace(/^the /, '');
}

/** The languages that names of countries are known in, as ISO 639-1. */
export function allLanguages(): readonly string[] {
  return require('i18n-iso-countries/supportedLocales.json') as readonly string[];
}

function locale(language: string): Readonly<Record<string, string | readonly string[]>> {
  const file = require(`i18n-iso-countries/langs/${language}.json`) as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return file.countries;
}
