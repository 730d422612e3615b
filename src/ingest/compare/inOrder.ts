import type { NamedFacts, Renaming } from './matchRecords.js';

/** In the order in which they were first seeded, those of now in the places of what they were before. */
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
