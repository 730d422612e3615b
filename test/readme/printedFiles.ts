import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../src/graph/graph.js';
import { withSettingsTable } from '../../src/settings/settingsTable.js';
import { withAnswers } from './answers.js';
import { benchmarkChart } from './benchmarkChart.js';
import { claimPicture } from './claimPicture.js';
import { withPrinted } from './printed.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file that has parts which follow from the code and the seed, as it is and as it should be. */
export interface PrintedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Every file that `npm run readme` writes. The graph is empty at first: it is seeded as the first start seeds it. */
export async function printedFiles(graph: Graph): Promise<PrintedFile[]> {
  const readme = await printed('README.md', (text) => withPrinted(text, graph));
  return [
    { ...readme, after: await withAnswers(readme.after, graph) },
    await printed('docs/queries.md', (text) => withAnswers(text, graph)),
    await printed('docs/settings.md', withSettingsTable),
    await printed('docs/claim.svg', () => claimPicture(graph)),
    await printed('docs/benchmarks.svg', async () =>
      benchmarkChart(await readFile(`${ROOT}BENCHMARKS.md`, 'utf8')),
    ),
  ];
}

async function printed(
  path: string,
  print: (text: string) => string | Promise<string>,
): Promise<PrintedFile> {
  const before = await readFile(`${ROOT}${path}`, 'utf8').catch(() => '');
  return { path, before, after: await print(before) };
}
