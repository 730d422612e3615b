import { tableNamed } from '../mapping/tables.js';
import { countryNamed } from './countryNamed.js';
import { isoCodes } from '../../files/isoCountries.js';

/** The forms in which a dataset can write countries. */
export const COUNTRY_FORMS = ['iso', 'name', 'fips', 'cameo', 'gleditsch-ward'] as const;
export type CountryForm = (typeof COUNTRY_FORMS)[number];

/**
 * Returns the ISO 3166-1 alpha-2 code of a country written in one of these forms; undefined if it is no country, such
 * as a region.
 */
export function resolveCountry(
  written: string,
  forms: readonly CountryForm[],
  languages: readonly string[] | undefined,
): string | undefined {
  for (const form of forms) {
    const found = form === 'name' ? countryNamed(written, languages) : RESOLVERS[form](written.toUpperCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

const RESOLVERS: Readonly<Record<Exclude<CountryForm, 'name'>, (code: string) => string | undefined>> = {
  iso: (code) => alpha2Of(/^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code),
  fips: (code) => tableNamed('fips').get(code),
  // CAMEO's codes of countries have three letters, so digits are none.
  cameo: (code) =>
    /^[A-Z]{3}$/.test(code) ? (tableNamed('cameo-countries').get(code) ?? alpha2Of(code)) : undefined,
  'gleditsch-ward': (code) => tableNamed('gleditsch-ward').get(code),
};

let alpha2: ReadonlyMap<string, string> | undefined;

/** Finds a country by its alpha-2, alpha-3 or numeric code. Codes of two letters and of three cannot be confused. */
function alpha2Of(code: string): string | undefined {
  alpha2 ??= new Map(
    isoCodes().flatMap(([two, three, number]) => [two, three, number].map((each) => [each, two])),
  );
  return alpha2.get(code);
}
