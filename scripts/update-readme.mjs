/** `npm run readme`: writes into README.md what the code and the seed say: answers, printed lines, the settings table. */
import { readFile, writeFile } from 'node:fs/promises';
import { openGraph } from '../src/graph/open.ts';
import { withSettingsTable } from '../src/settings/settingsTable.ts';
import { withAnswers } from '../test/readme/answers.ts';
import { withPrinted } from '../test/readme/printed.ts';

const readme = new URL('../README.md', import.meta.url);
const before = await readFile(readme, 'utf8');
const graph = await openGraph({ kind: 'embedded' });
const after = await withAnswers(await withPrinted(withSettingsTable(before), graph), graph);
await graph.close();
if (after !== before) await writeFile(readme, after);
console.log(after === before ? 'README.md is current.' : 'README.md: written.');
