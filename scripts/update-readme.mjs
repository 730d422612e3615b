/** `npm run readme`: writes the parts of the documentation that follow from the code and the seed. */
import { writeFile } from 'node:fs/promises';
import { openGraph } from '../src/graph/open.ts';
import { printedFiles, ROOT } from '../test/readme/printedFiles.ts';

const graph = await openGraph({ kind: 'embedded' });
const files = await printedFiles(graph);
await graph.close();
const changed = files.filter(({ before, after }) => before !== after);
await Promise.all(changed.map(({ path, after }) => writeFile(`${ROOT}${path}`, after)));
const names = (changed.length === 0 ? files : changed).map(({ path }) => path).join(', ');
console.log(`${names}: ${changed.length === 0 ? 'current' : 'written'}.`);
