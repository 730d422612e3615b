/** What tables do not know, by the columns it stands in. */
export interface NotFound {
  /** `country in gwnoa`, `code in EventCode`. */
  readonly what: string;
  /** The most frequent first; at most so many as are kept apart. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Rows with values beyond those kept apart. */
  readonly others: number;
}

/** Counts values that no table knows. */
export interface NotFoundTally {
  add(what: string, value: string): void;
  list(): readonly NotFound[];
}

/** Values of one column that are kept apart, so that a file of names in a column of codes needs no more memory. */
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
