/** Values that no table knows, by the columns they stand in. */
export interface NotFound {
  /** The kind of value and its columns: `country in gwnoa`, `code in EventCode`. */
  readonly what: string;
  /** The most frequent first, up to the number of values that are counted apart. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** The number of rows with other values. */
  readonly others: number;
}

/** Counts values that no table knows. */
export interface NotFoundTally {
  add(what: string, value: string): void;
  list(): readonly NotFound[];
}

/**
 * The number of values of one column that are counted apart. The limit bounds memory if a column of codes is full of
 * names.
 */
const KEPT = 1_000;

export function createNotFound(): NotFoundTally {
  const columns = new Map<string, { readonly values: Map<string, number>; others: number }>();
  return {
    add(what, value) {
      const known = columns.get(what) ?? { values: new Map<string, number>(), others: 0 };
      columns.set(what, known);
      const { values } = known;
      if (!values.has(value) && values.size >= KEPT) known.others += 1;
      else values.set(value, (values.get(value) ?? 0) + 1);
    },
    list: () =>
      [...columns].map(([what, { values, others }]) => ({
        what,
        values: [...values]
          .map(([value, count]) => ({ value, count }))
          .sort((one, other) => other.count - one.count),
        others,
      })),
  };
}
