import { tableNamed } from '../mapping/tables.js';
import { countryNames } from '../../files/isoCountries.js';

/** The English name of a country, by its ISO 3166-1 alpha-2 code. */
export function nameOfCountry(alpha2: string): string {
  return tableNamed('country-labels').get(alpha2) ?? [countryNames('en')[alpha2] ?? alpha2].flat()[0]!;
}
