import { tableNamed } from '../mapping/tables.js';
import { foldedName } from './foldedName.js';

let regions: ReadonlyMap<string, string> | undefined;

/** The name of a region by its CAMEO code or its own name; undefined for what is none. */
export function regionNamed(written: string): string | undefined {
  regions ??= new Map(
    [...tableNamed('regions')].flatMap(([code, name]) => [
      [code, name],
      [foldedName(name), name],
    ]),
  );
  return regions.get(written) ?? regions.get(foldedName(written));
}
