/** A path as a statement brings it: the ids of its nodes, both ends included, and of its relationships. */
interface FoundPath {
  readonly nodes: readonly string[];
  readonly ids: readonly string[];
}

/** The part between the ends: the first paths in order, and every node and relationship on them once. */
export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly nodes: readonly { readonly id: string; readonly node: unknown }[];
  readonly hops: readonly {
    readonly id: string;
    readonly from: string;
    readonly hop: { readonly [key: string]: unknown };
  }[];
}

/** The parts that a search left out, by the length of the paths that may be missing; 0 stands for nothing. */
export interface LeftOut {
  /** The number of nodes from which each step came, and of those that it followed. */
  readonly steps: readonly { readonly from: number; readonly followed: number }[];
  /** The length from which on the sides met in more nodes than were taken. */
  readonly met: number;
  /** Whether there is more between the ends than was taken. */
  readonly wide: boolean;
  /**
   * The lengths with more beginnings of paths than were carried on. The found paths of such a length are the first
   * ones.
   */
  readonly crowded: readonly number[];
}

/** The result of a statement. Nothing is found between the ends if the sides did not meet. */
export interface Searched extends Pick<LeftOut, 'steps' | 'met'> {
  readonly found: readonly (FoundPaths & Pick<LeftOut, 'wide' | 'crowded'>)[];
}

const NOTHING: Searched['found'][number] = { paths: [], nodes: [], hops: [], wide: false, crowded: [] };

/** Returns the found and the left-out parts as one object. */
export function readSearched({ found: [between = NOTHING], steps, met }: Searched): FoundPaths & LeftOut {
  return { ...between, steps, met };
}

/** Puts together the paths of an answer, each with the values asked of its nodes and relationships. */
export function assemblePaths(found: FoundPaths) {
  const nodes = new Map(found.nodes.map(({ id, node }) => [id, node]));
  const hops = new Map(found.hops.map((hop) => [hop.id, hop]));
  return found.paths.map((path) => ({
    length: path.ids.length,
    start: nodes.get(path.nodes[0]!),
    hops: path.ids.map((id, index) => {
      const { from, hop } = hops.get(id)!;
      const direction = from === path.nodes[index] ? ('OUT' as const) : ('IN' as const);
      return { ...hop, direction, node: nodes.get(path.nodes[index + 1]!) };
    }),
  }));
}

/**
 * Tells whether a path may be missing among those given. If as many were found as were asked for, left-out longer paths
 * do not matter.
 */
export function isTruncated(
  { steps, met, wide, crowded }: LeftOut,
  lengths: readonly number[],
  asked: { readonly maxLength: number; readonly first: number },
): boolean {
  const full = lengths.length >= asked.first;
  const longest = full ? (lengths.at(-1) ?? 0) : asked.maxLength;
  const cut = steps.slice(0, longest).some(({ from, followed }) => followed < from);
  return (
    cut ||
    (met > 0 && met <= longest) ||
    (wide && longest > 0) ||
    crowded.some((length) => length < longest || !full)
  );
}
