import { idsOf } from '../facts/check/checkContext.js';
import type { CheckedFacts } from '../facts/check/checkFacts.js';
import type { Comparison } from './compare/compareFacts.js';
import { nameOfRecord } from '../facts/recordId.js';

/** A line for each removed source that comes back because its directory is ingested again. */
export function comeBackLines(
  checked: readonly CheckedFacts[],
  ids: readonly string[],
  removed: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return checked.flatMap(({ facts }, index) =>
    (removed.get(ids[index]!) ?? [])
      .filter((source) => idsOf(facts).includes(source))
      .map((source) => `${source}, which parley remove took out, comes back.`),
  );
}

/** A line for each entity that only other directories still need, with the way to mend it. */
export function keptLines(kept: Comparison['kept']): readonly string[] {
  return kept.map(
    ({ id, by }) =>
      `Kept ${id}: the facts that Parley ships no longer declare it, but claims of the directory “${nameOfRecord(by)}” name it. Declare it there with a name, or take those claims out; then ingest that directory, and run \`parley seed\`.`,
  );
}
