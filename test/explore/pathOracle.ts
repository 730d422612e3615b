/** A relationship as the oracle sees it. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The first paths from one node to another, each as the ids of its relationships, by length and then by these ids. It
 * tries every relationship of every node, which is slow and simple enough to trust. It turns back only if the goal is
 * too far away for the steps that are left, by distances of a breadth-first search.
 */
export function firstPaths(
  ties: readonly Tie[],
  from: string,
  to: string,
  asked: { readonly maxLength: number; readonly first: number },
): readonly string[] {
  const away = distancesTo(ties, to);
  const done: string[] = [];
  for (let length = 0; length <= asked.maxLength && done.length < asked.first; length++)
    done.push(
      ...pathsOfLength(ties, away, [from], to, length)
        .map((ids) => ids.join())
        .sort(),
    );
  return done.slice(0, asked.first);
}

function pathsOfLength(
  ties: readonly Tie[],
  away: ReadonlyMap<string, number>,
  passed: readonly string[],
  to: string,
  left: number,
): readonly (readonly string[])[] {
  const at = passed.at(-1)!;
  if ((away.get(at) ?? Infinity) > left) return [];
  if (at === to) return left === 0 ? [[]] : [];
  return ties.flatMap((tie) => {
    const next = tie.from === at ? tie.to : tie.to === at ? tie.from : undefined;
    if (next === undefined || passed.includes(next)) return [];
    return pathsOfLength(ties, away, [...passed, next], to, left - 1).map((rest) => [tie.id, ...rest]);
  });
}

function distancesTo(ties: readonly Tie[], to: string): ReadonlyMap<string, number> {
  const away = new Map([[to, 0]]);
  for (const [at, distance] of away)
    for (const { from, to: other } of ties)
      for (const next of from === at ? [other] : other === at ? [from] : [])
        if (!away.has(next)) away.set(next, distance + 1);
  return away;
}
