import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Jest loads this file as it is, without a transform; `tsImport` brings the TypeScript behind it. */
export default async function globalSetup() {
  const { start, summarize } = await tsImport('./start.ts', import.meta.url);
  const run = await start();
  globalThis.parleyNeo4j = { run, summarize: () => summarize(run) };
  process.env['PARLEY_TEST_FOLDER'] = mkdtempSync(join(tmpdir(), 'parley-tests-'));
}
