import type { KnownFacts } from '../../store/records/factRecords.js';
import type { CheckedFacts } from '../../facts/check/checkFacts.js';
import type { NamedFacts } from './matchRecords.js';
import { withoutSource } from './withoutSource.js';

/** Returns the facts of the directories without the sources that were removed from them. */
export function withoutRemoved(
  checked: readonly CheckedFacts[],
  ids: readonly string[],
  known: readonly KnownFacts[],
): readonly CheckedFacts[] {
  const given = checked.map(({ facts }, index) => ({ id: ids[index]!, facts }));
  const all: readonly NamedFacts[] = [...known.filter(({ id }) => !ids.includes(id)), ...given];
  const sources = known.filter(({ id }) => ids.includes(id)).flatMap(({ removed }) => removed);
  const rest = sources.reduce(withoutSource, all);
  return checked.map((one, index) => ({ ...one, facts: rest.find(({ id }) => id === ids[index])!.facts }));
}
