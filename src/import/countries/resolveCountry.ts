import { tableNamed } from '../mapping/tables.js';
import { countryNamed } from './countryNamed.js';
import { isoCodes } from './isoCountries.js';

/** How a data set can write countries. */
export const COUNTRY_FORMS = ['iso', 'name', 'fips', 'cameo', 'gleditsch-ward'] as const;
export type CountryForm = (typeof COUNTRY_FORMS)[number];

/** ISO 3166-1 alpha-2 of a country written in one of these ways; undefined for what is none, as regions are. */
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
  // CAMEO's codes of countries have three letters, and digits are no code of its.
  cameo: (code) =>
    /^[A-Z]{3}$/.test(code) ? (tableNamed('cameo-countries').get(code) ?? alpha2Of(code)) : undefined,
  'gleditsch-ward': (code) => tableNamed('gleditsch-ward').get(code),
};

let alpha2: ReadonlyMap<string, string> | undefined;

/** By alpha-2, alpha-3 and numeric codes; a code of two letters is never one of three. */
function alpha2Of(code: string): string | undefined {
  alpha2 ??= new Map(
    isoCodes().flatMap(([two, three, number]) => [two, three, number].map((each) => [each, two])),
  );
  return alpha2.get(code);
}
