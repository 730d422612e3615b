import { openGraph } from '../../src/graph/open.js';
import type { GraphSettings } from '../../src/graph/open.js';
import { removeSource } from '../../src/remove/removeSource.js';

/** A process of its own that takes a dataset out of a graph, so that a test can kill it. It reports each batch. */
const [settings = '', dataset = '', batchSize] = process.argv.slice(2);
const graph = await openGraph(JSON.parse(settings) as GraphSettings);
await removeSource(graph, dataset, {
  batchSize: Number(batchSize),
  progress: (rows) => void process.stdout.write(`gone ${rows}\n`),
});
process.stdout.write('done\n');
await graph.close();
