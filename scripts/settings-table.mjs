/** Writes the settings table into README.md between its markers. Needs a current build: `npm run build`. */
import { readFile, writeFile } from 'node:fs/promises';
import { withSettingsTable } from '../dist/settingsTable.js';

const readme = new URL('../README.md', import.meta.url);
const before = await readFile(readme, 'utf8');
const after = withSettingsTable(before);
if (after !== before) await writeFile(readme, after);
console.log(after === before ? 'README.md is current.' : 'README.md: settings table written.');
