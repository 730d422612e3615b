import { openGraph } from '../../src/graph/open.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';

/** A process of its own that seeds the embedded graph at a path, with directories or with what the project ships, so that a test can kill it. Tells how far it is. */
const [path, ...directories] = process.argv.slice(2);
const graph = await openGraph({ kind: 'embedded', path });
await ingestFacts(graph, {
  directories: directories.length > 0 ? directories : [undefined],
  report: (line) => process.stdout.write(`${line}\n`),
});
process.stdout.write('Done.\n');
await graph.close();
