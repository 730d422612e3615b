import { openGraph } from '../../src/graph/open.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { DATASET, outcomes, records } from './sampleRecords.js';

/**
 * A process of its own that imports into the embedded graph at a path, so that a test can kill it. It reports each
 * batch.
 */
const [path, count, batchSize] = process.argv.slice(2);
const graph = await openGraph({ kind: 'embedded', path });
await importRecords(graph, outcomes(records(Number(count))), DATASET, {
  batchSize: Number(batchSize),
  report: (read) => void process.stdout.write(`read ${read}\n`),
});
process.stdout.write('done\n');
await graph.close();
