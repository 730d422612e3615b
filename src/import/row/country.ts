import { regionNamed } from '../countries/regionNamed.js';
import { resolveCountry } from '../countries/resolveCountry.js';
import type { CountryMapping } from '../mapping/grammar/country.js';
import { memoize } from '../../memory/memoize.js';
import type { ReadCells, RowContext } from './rowContext.js';
import { columnsOf, compileText } from './text.js';

/** The country of a row as it is written, and its ISO 3166-1 alpha-2 code if it has one. */
export interface FoundCountry {
  readonly written: string;
  readonly code: string | undefined;
}

export function compileCountry(
  country: CountryMapping | undefined,
  context: RowContext,
): ReadCells<FoundCountry> {
  if (country === undefined) return () => NOWHERE;
  const read = compileText(country.from, context);
  const find = memoize((written) => {
    const code = resolveCountry(written, country.codes, country.languages);
    return { written, code, isKnown: code !== undefined || regionNamed(written) !== undefined };
  });
  const what = `country in ${columnsOf(country.from)}`;
  return (cells) => {
    const written = read(cells);
    if (written === '') return NOWHERE;
    const found = find(written);
    if (!found.isKnown) context.notFound?.(what, found.written);
    return found;
  };
}

const NOWHERE: FoundCountry = { written: '', code: undefined };
