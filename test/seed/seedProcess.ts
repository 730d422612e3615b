import { openGraph } from '../../src/graph/open.js';
import { seedGraph } from '../../src/seed/seedGraph.js';

/** A process of its own that seeds the embedded graph at a path, so that a test can kill it. Tells how far it is. */
const [path] = process.argv.slice(2);
const graph = await openGraph({ kind: 'embedded', path });
await seedGraph(graph, { report: (line) => process.stdout.write(`${line}\n`) });
process.stdout.write('Done.\n');
await graph.close();
