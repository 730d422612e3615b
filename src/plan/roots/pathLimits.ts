/** How long a path may be (an even number), and how many are given at most. */
export const PATH_LIMITS = { length: 8, first: 20 } as const;

/**
 * What a search goes through at most; beyond that it says what it left out. A step looks at `frontier` nodes and
 * `work` relationships; `meetings`, less the one that tells that there are more, is how many nodes the sides may meet in, or
 * pass at each step on the way there; `ways` how many
 * relationships between them are looked at; `beam` how many beginnings of paths of one length are carried on.
 */
export const SEARCH = { frontier: 1_000, work: 10_000, meetings: 61, ways: 2_000, beam: 60 } as const;

/**
 * The length that the statement of a search has steps for. One for the longest paths takes a Neo4j that first sees it
 * half as long again to plan (`docs/paths.md`), so a search that is not to go as far has a shorter one.
 */
export function reachOf(maxLength: unknown): number {
  return Number(maxLength) <= USUAL_REACH ? USUAL_REACH : PATH_LIMITS.length;
}

const USUAL_REACH = 4;
