import type { Graph } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import type { DatasetRecord, Outcome } from '../../src/import/row/record.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';

/** Rows to load, and the dataset they are of. */
export interface Rows {
  readonly dataset: DatasetRecord;
  readonly outcomes: AsyncIterable<Outcome> | Iterable<Outcome>;
}

/** What was loaded and how long that took, in seconds. */
export interface Loaded {
  readonly rows: number;
  readonly seconds: number;
}

/** Rows in one transaction. */
const BATCH = 2_000;
const TOLD_AFTER = 20_000;

/** Puts the facts of the article into an empty graph, and then the rows, as `parley import` does. */
export async function load(
  graph: Graph,
  { dataset, outcomes }: Rows,
  report: (line: string) => void,
): Promise<Loaded> {
  const start = performance.now();
  const now = new Date('2026-01-01T00:00:00Z');
  await seedGraph(graph, { now });
  const { read } = await importRecords(graph, outcomes, dataset, {
    now,
    batchSize: BATCH,
    reject: (at, reason) => report(`${at}: ${reason}`),
    report: (rows) => rows % TOLD_AFTER === 0 && report(`${rows} rows loaded into ${graph.engine}.`),
  });
  return { rows: read, seconds: (performance.now() - start) / 1000 };
}
