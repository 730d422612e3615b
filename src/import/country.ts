import { resolveCountry } from './countries.js';
import type { CountryMapping } from './mapping.js';
import type { ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';

/** The country of a row as it is written, and what that resolves to: ISO 3166-1 alpha-2, or undefined. */
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
  const resolve = remembered((written) => resolveCountry(written, country.codes, country.languages));
  return (cells) => {
    const written = read(cells);
    return written === '' ? NOWHERE : { written, code: resolve(written) };
  };
}

const NOWHERE: FoundCountry = { written: '', code: undefined };

/** As many answers are kept as countries and common names need; a file may hold any number of names. */
const MOST = 20_000;

/** A function of a text that keeps what it found. */
export function remembered<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    if (known.size >= MOST) known.clear();
    const value = find(text);
    known.set(text, value);
    return value;
  };
}
