import type { DatasetFact } from '../../facts/facts.js';
import { countryNames, isoCodes } from '../../files/isoCountries.js';
import { nameOfCountry } from './nameOfCountry.js';

/** A country in the table of country codes. */
export interface CodedCountry {
  readonly alpha2: string;
  readonly alpha3?: string | undefined;
  readonly numeric?: string | undefined;
  /** In English, the shown one first: the usual name before the full one. */
  readonly names: readonly string[];
}

/** The source of all that the graph knows of a country that no facts declare. */
export const COUNTRY_CODES: DatasetFact = {
  id: 'dataset/country-codes',
  name: 'Country codes',
  description:
    'The ISO 3166-1 codes of countries and their names in English, as this project ships them, and XK, which stands for Kosovo without being of ISO 3166-1.',
  version: '7.1',
};

let table: ReadonlyMap<string, CodedCountry> | undefined;

/** Finds a country by its ISO 3166-1 alpha-2 code; undefined if no country has the code. */
export function countryOf(alpha2: string): CodedCountry | undefined {
  table ??= readTable();
  return table.get(alpha2);
}

function readTable(): ReadonlyMap<string, CodedCountry> {
  const english = countryNames('en');
  return new Map(
    isoCodes().map(([alpha2, alpha3, numeric]) => [
      alpha2,
      {
        alpha2,
        ...(alpha2 === 'XK' ? {} : { alpha3, numeric }),
        names: [...new Set([nameOfCountry(alpha2), ...[english[alpha2] ?? []].flat()])],
      },
    ]),
  );
}
