/**
 * How fast a dataset is taken out, and in how much memory, beside one that stays and shares its actors and countries.
 *
 *   npx tsx bench/remove.ts [ROWS] [embedded|neo4j]
 *
 * On the embedded engine in memory, or on a Neo4j that it starts by itself. Memory is that of this process.
 */
import { startNeo4j } from './neo4j.js';
import type { Graph } from '../src/graph/graph.js';
import { openGraph } from '../src/graph/open.js';
import { importRecords } from '../src/import/write/importRecords.js';
import { removeSource } from '../src/remove/removeSource.js';
import { outcomes } from './rows/outcomes.js';

// A busy machine is slow to answer, and no outage.
const PATIENT = { deadline: 120_000, connectTimeout: 20_000, acquireTimeout: 30_000 } as const;
const [count = '20000', engine = 'embedded'] = process.argv.slice(2);
const rows = Number(count);
/** A country in half of the rows, as the United States are in real files. */
const isAbroad = (index: number): boolean => index % 2 === 0;

async function measure(graph: Graph): Promise<void> {
  const timed = async <T>(work: () => Promise<T>): Promise<readonly [seconds: number, value: T]> => {
    const begun = performance.now();
    const value = await work();
    return [(performance.now() - begun) / 1_000, value];
  };
  const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
  const rate = (seconds: number): string => `${Math.round(rows / seconds)} rows/s`;
  await importRecords(graph, outcomes(rows / 4, isAbroad), { slug: 'stays', name: 'Stays', version: '1' });
  const [importing] = await timed(() =>
    importRecords(graph, outcomes(rows, isAbroad), { slug: 'goes', name: 'Goes', version: '1' }),
  );
  console.log(`${graph.engine}: imported ${rows} rows, ${rate(importing)}, ${megabytes()} MB`);
  const [looking, preview] = await timed(() => removeSource(graph, 'dataset/goes', { dryRun: true }));
  console.log(`${graph.engine}: dry run in ${looking.toFixed(1)} s: ${JSON.stringify(preview.imported)}`);
  let [peak, last] = [0, performance.now()];
  const batches: number[] = [];
  const [removing, { imported }] = await timed(() =>
    removeSource(graph, 'dataset/goes', {
      progress() {
        const now = performance.now();
        batches.push(Math.round(now - last));
        [last, peak] = [now, Math.max(peak, megabytes())];
      },
    }),
  );
  console.log(`${graph.engine}: removed in ${removing.toFixed(1)} s, ${rate(removing)}, peak ${peak} MB`);
  console.log(`${graph.engine}: ${JSON.stringify(imported)}; milliseconds of batches ${batches.join(' ')}`);
}

if (engine === 'embedded') {
  const graph = await openGraph({ kind: 'embedded' });
  await measure(graph);
  await graph.close();
} else {
  const server = await startNeo4j(1_024);
  const { uri, username, password } = server;
  const graph = await openGraph({ kind: 'neo4j', uri, username, password, ...PATIENT });
  await measure(graph);
  await graph.close();
  await server.stop();
}
