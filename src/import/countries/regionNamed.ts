import { tableNamed } from '../mapping/tables.js';
import { foldedName } from './foldedName.js';

let regions: ReadonlyMap<string, string> | undefined;

/** Finds the name of a region by its CAMEO code or its own name; undefined if it is no region. */
export function regionNamed(written: string): string | undefined {
  regions ??= new Map(
    [...tableNamed('regions')].flatMap(([code, name]) => [
      [code, name],
      [foldedName(name), name],
    ]),
  );
  return regions.get(written) ?? regions.get(foldedName(written));
}
