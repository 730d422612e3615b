/** Spearman's correlation of two lists: 1 if both are in the same order, about 0 if they are independent. */
export function rankCorrelation(left: readonly number[], right: readonly number[]): number {
  const [one, other] = [ranks(left), ranks(right)];
  const mean = (left.length - 1) / 2;
  const product = (first: readonly number[], second: readonly number[]): number =>
    first.reduce((sum, rank, at) => sum + (rank - mean) * (second[at]! - mean), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}

/** The rank of each value; equal values share one rank. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
