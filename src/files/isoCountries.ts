import { createRequire } from 'node:module';

/** The three codes of a country in ISO 3166-1. The package gives XK (Kosovo) codes of the same form. */
export type IsoCodes = readonly [alpha2: string, alpha3: string, numeric: string, ...unknown[]];

/** The names of countries in one language by ISO 3166-1 alpha-2; of several names the usual one comes first. */
export type CountryNames = Readonly<Record<string, string | readonly string[]>>;

/**
 * Loads JSON by require, because Node 20 warns of imported JSON and the package's own entry would load every language.
 */
const require = createRequire(import.meta.url);

export function isoCodes(): readonly IsoCodes[] {
  return require('i18n-iso-countries/codes.json') as readonly IsoCodes[];
}

/** The languages in which names of countries are known, as ISO 639-1. */
export function allLanguages(): readonly string[] {
  return require('i18n-iso-countries/supportedLocales.json') as readonly string[];
}

export function countryNames(language: string): CountryNames {
  const file = require(`i18n-iso-countries/langs/${language}.json`) as { readonly countries: CountryNames };
  return file.countries;
}

/**
 * Returns the alpha-2 code of a country from any of its three codes, in capital letters; undefined if no country has the
 * code. A code of two letters is taken as it is, because facts may name countries that are no longer in the list.
 */
export function alpha2Of(code: string): string | undefined {
  if (code.length === 2) return code;
  return isoCodes().find(([, alpha3, numeric]) => alpha3 === code || numeric === code)?.[0];
}
