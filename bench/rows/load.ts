import type { Graph } from '../../src/graph/graph.js';
import type { EventRecord } from '../../src/import/record.js';
import { readSchemaFiles } from '../../src/seed/factFiles.js';
import { seedGraph } from '../../src/seed/seedGraph.js';
import { readStorage } from '../../src/seed/storage.js';
import { writeDifference } from '../../src/seed/writeDifference.js';
import { deriver } from './eventContent.js';

/** Rows in one transaction. */
const BATCH = 2_000;

/** What was loaded and how long that took, in seconds. */
export interface Loaded {
  readonly rows: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly seconds: number;
}

/**
 * Puts the facts of the article into an empty graph, and then the rows, through the statements of the seeder. The one
 * place that knows how rows are written.
 */
export async function load(
  graph: Graph,
  records: AsyncIterable<EventRecord> | Iterable<EventRecord>,
  report: (line: string) => void,
): Promise<Loaded> {
  const start = performance.now();
  await seedGraph(graph, { now: new Date('2026-01-01T00:00:00Z') });
  const storage = readStorage(await readSchemaFiles());
  const { content } = deriver(await countriesOf(graph));
  const loaded = { rows: 0, nodes: 0, relationships: 0 };
  for await (const batch of batches(records)) {
    const { nodes, relationships } = content(batch);
    const created = {
      nodes: { created: nodes, changed: [], removed: [] },
      relationships: { created: relationships, changed: [], removed: [] },
    };
    await graph.write((transaction) =>
      writeDifference(transaction, created, { storage, engine: graph.engine }),
    );
    loaded.rows += batch.length;
    loaded.nodes += nodes.length;
    loaded.relationships += relationships.length;
    if (loaded.rows % 20_000 === 0) report(`${loaded.rows} rows loaded into ${graph.engine}.`);
  }
  return { ...loaded, seconds: (performance.now() - start) / 1000 };
}

async function countriesOf(graph: Graph): Promise<ReadonlySet<string>> {
  const rows = await graph.read({ text: 'MATCH (c:Country) RETURN c.id AS id', parameters: {} });
  return new Set(rows.map(({ id }) => String(id)));
}

async function* batches(
  records: AsyncIterable<EventRecord> | Iterable<EventRecord>,
): AsyncGenerator<readonly EventRecord[]> {
  let batch: EventRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
