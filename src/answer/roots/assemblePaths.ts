/** A path as a statement brings it: what it passes, its ends included, and along which relationships. */
interface FoundPath {
  readonly nodes: readonly string[];
  readonly ids: readonly string[];
}

/** What a search brought from between the ends: the first paths in order, and everything on them once. */
export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly nodes: readonly { readonly id: string; readonly node: unknown }[];
  readonly hops: readonly {
    readonly id: string;
    readonly from: string;
    readonly hop: { readonly [key: string]: unknown };
  }[];
}

/** What a search left out, by the length of the paths that may be missing; 0 stands for nothing. */
export interface LeftOut {
  /** What each step came from, and how much of that it followed. */
  readonly steps: readonly { readonly from: number; readonly followed: number }[];
  /** The length from which on the sides met in more nodes than were taken. */
  readonly met: number;
  /** Whether more lies between the ends than was taken. */
  readonly wide: boolean;
  /** The lengths of which there were more beginnings than were carried on; what was found of them are the first ones. */
  readonly crowded: readonly number[];
}

/** What a statement brings. Where the sides met nowhere, nothing lies between the ends. */
export interface Searched extends Pick<LeftOut, 'steps' | 'met'> {
  readonly found: readonly (FoundPaths & Pick<LeftOut, 'wide' | 'crowded'>)[];
}

const NOTHING: Searched['found'][number] = { paths: [], nodes: [], hops: [], wide: false, crowded: [] };

/** What was found and what was left out, as one. */
export function readSearched({ found: [between = NOTHING], steps, met }: Searched): FoundPaths & LeftOut {
  return { ...between, steps, met };
}

/** Puts together the paths of an answer: each with what was asked of the things and relationships it passes. */
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
 * Whether a path may be missing among those given. Where as many were found as asked for, what was left out of longer
 * ones does not matter.
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
