/** The greatest length of a path (an even number), and the most paths of an answer. */
export const PATH_LIMITS = { length: 8, first: 20 } as const;

/**
 * The most that a search for paths goes through; an answer says if more was left out. A step looks at `frontier` nodes
 * and `work` relationships. `meetings` less one is the number of nodes in which the sides may meet, and which each step
 * on the way there may pass; the last one only tells that there are more. `ways` is the number of relationships between
 * these that are looked at, and `beam` the number of beginnings of paths of one length that are carried on.
 */
export const SEARCH = { frontier: 1_000, work: 10_000, meetings: 61, ways: 2_000, beam: 60 } as const;

/**
 * Returns the length of paths for which a search's statement has steps. A Neo4j that first sees the statement for the
 * longest paths takes half as long again to plan it (`docs/paths.md`), so a search for shorter paths has a shorter
 * statement.
 */
export function reachOf(maxLength: unknown): number {
  return Number(maxLength) <= USUAL_REACH ? USUAL_REACH : PATH_LIMITS.length;
}

const USUAL_REACH = 4;
