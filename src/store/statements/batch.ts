import type { GraphValue, Statement } from '../../graph/graph.js';

/** A row of a batch: the key of a node or relationship, its plain properties, and its native dates. */
export interface BatchRow {
  readonly [key: string]: GraphValue;
}

/** One statement for many rows. It answers with the number of rows whose target was found, as `count`. */
export interface Batch extends Statement {
  readonly parameters: { readonly rows: readonly BatchRow[] };
}

/** Returns a statement that also counts the rows whose target was found. */
export function batch(text: string, rows: readonly BatchRow[]): Batch {
  return { text: `${text} RETURN count(*) AS count`, parameters: { rows } };
}
