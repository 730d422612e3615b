import { createRequire } from 'node:module';

/** The three codes of a country in ISO 3166-1; the package gives XK (Kosovo) codes of the same form. */
export type IsoCodes = readonly [alpha2: string, alpha3: string, numeric: string, ...unknown[]];

/** By ISO 3166-1 alpha-2: what countries are called in a language, the usual name first where there are several. */
export type CountryNames = Readonly<Record<string, string | readonly string[]>>;

/** By require, for Node 20 warns of JSON that is imported; the package's own entry would load every language. */
const require = createRequire(import.meta.url);

export function isoCodes(): readonly IsoCodes[] {
  return require('i18n-iso-countries/codes.json') as readonly IsoCodes[];
}

/** The languages that names of countries are known in, as ISO 639-1. */
export function allLanguages(): readonly string[] {
  return require('i18n-iso-countries/supportedLocales.json') as readonly string[];
}

export function countryNames(language: string): CountryNames {
  const file = require(`i18n-iso-countries/langs/${language}.json`) as { readonly countries: CountryNames };
  return file.countries;
}
