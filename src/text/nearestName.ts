/**
 * Returns the candidate of which a name is a misspelling; undefined if there is none, because a wrong suggestion
 * misleads more than it helps. A common beginning, such as `PARLEY_` or `country/`, is ignored because it says nothing.
 * A swap of two letters or a doubled letter is one slip and always allowed; other slips are allowed by length: one from
 * three letters on, two from eight, three from twelve. Capital letters do not count.
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const slips = slipsBetween(...withoutSharedParts(name.toLowerCase(), candidate.toLowerCase()));
    if (slips >= fewest) continue;
    [best, fewest] = [candidate, slips];
  }
  return best;
}

/** Returns ` Did you mean person/vladimir-putin?`, or an empty text if the name is no misspelling of a candidate. */
export function offerNearest(name: string, candidates: readonly string[]): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

/** Returns the number of slips between two words; Infinity if it is too high for words of that length. */
function slipsBetween(left: string, right: string): number {
  const length = Math.max(left.length, right.length);
  const allowed = length >= 12 ? 3 : length >= 8 ? 2 : length >= 3 ? 1 : 0;
  if (Math.abs(left.length - right.length) > Math.max(allowed, 1)) return Infinity;
  const distance = editDistance(left, right);
  const isOneSlip = distance === 1 && (isSwap(left, right) || undoubled(left) === undoubled(right));
  return distance <= allowed || isOneSlip ? distance : Infinity;
}

function isSwap(left: string, right: string): boolean {
  return left.length === right.length && [...left].sort().join('') === [...right].sort().join('');
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** Removes the parts that two names share at their beginning: `country/CH` and `country/US` become `CH` and `US`. */
function withoutSharedParts(left: string, right: string): [string, string] {
  let shared = 0;
  for (let at = 0; at < left.length && left[at] === right[at]; at++)
    if (/[/_.-]/.test(left[at]!)) shared = at + 1;
  return [left.slice(shared), right.slice(shared)];
}

/**
 * Counts insertions, deletions and substitutions of one character, and swaps of two neighbors (optimal string
 * alignment).
 */
function editDistance(left: string, right: string): number {
  let [before, previous] = [[] as number[], Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          previous[column]! + 1,
          current[column - 1]! + 1,
          previous[column - 1]! + (same ? 0 : 1),
          row > 1 && column > 1 && isSwapped ? before[column - 2]! + 1 : Infinity,
        ),
      );
    }
    [before, previous] = [previous, current];
  }
  return previous[right.length]!;
}
