import type { NamedFacts, Renaming } from './matchRecords.js';

/**
 * Returns all facts in the order in which they were first seeded. Given facts take the place of their earlier version.
 */
export function inOrder(
  known: readonly NamedFacts[],
  given: readonly NamedFacts[],
  renamings: readonly Renaming[] = [],
): readonly NamedFacts[] {
  const all = new Map(
    known.map(({ id, facts }) => [renamings.find(({ from }) => from === id)?.to ?? id, facts]),
  );
  for (const { id, facts } of given) all.set(id, facts);
  return [...all].map(([id, facts]) => ({ id, facts }));
}
