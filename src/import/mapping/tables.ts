import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

/** The tables this project ships, in formats/tables: codes and their meanings. Codes are texts: `010` is not `10`. */
export const TABLE_NAMES = [
  'fips',
  'gleditsch-ward',
  'cameo-countries',
  'cameo-events',
  'cameo-roles',
  'country-names',
  'country-labels',
  'regions',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];
export type Table = ReadonlyMap<string, string>;

/** The directory of the formats that this project ships. */
export const FORMATS = new URL('../../../formats/', import.meta.url);

const grammar = z.record(z.string(), z.string().min(1));
const read = new Map<TableName, Table>();

/** Reads a table at its first use. A table that cannot be read is a defect of the package. */
export function tableNamed(name: TableName): Table {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(fileURLToPath(new URL(`tables/${name}.yaml`, FORMATS)), 'utf8');
  const table = new Map(Object.entries(grammar.parse(parse(text))));
  read.set(name, table);
  return table;
}
