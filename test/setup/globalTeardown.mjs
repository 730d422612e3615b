import { rmSync } from 'node:fs';

/** Ends the Neo4j of this run, if one was started, and deletes what it made. */
export default async function globalTeardown() {
  await globalThis.parleyNeo4j?.run.desk?.close();
  rmSync(process.env['PARLEY_TEST_FOLDER'], { recursive: true, force: true });
}
