import type { GraphValue, Statement } from '../../graph/graph.js';

/** A row of a batch: what a node or relationship is found by, its plain properties, and those that are native dates. */
export interface BatchRow {
  readonly [key: string]: GraphValue;
}

/** One statement for many rows. It answers with the number of rows that found what they were to write to, as `count`. */
export interface Batch extends Statement {
  readonly parameters: { readonly rows: readonly BatchRow[] };
}

/** The count tells whether every row found what it was to write to. */
export function batch(text: string, rows: readonly BatchRow[]): Batch {
  return { text: `${text} RETURN count(*) AS count`, parameters: { rows } };
}
