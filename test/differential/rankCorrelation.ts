/** Spearman's correlation of two lists: 1 where both are in the same order, about 0 where one says nothing of the other. */
export function rankCorrelation(left: readonly number[], right: readonly number[]): number {
  const [one, other] = [ranks(left), ranks(right)];
  const mean = (left.length - 1) / 2;
  const product = (first: readonly number[], second: readonly number[]): number =>
    first.reduce((sum, rank, at) => sum + (rank - mean) * (second[at]! - mean), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}

/** The place of each value among all; equal ones share theirs. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
