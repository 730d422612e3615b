import { chosenLine, findNeo4j } from '../neo4j/find.js';
import type { Line } from '../neo4j/find.js';
import { openDesk } from '../neo4j/desk.js';
import type { Desk } from '../neo4j/desk.js';
import { prepareArticle } from '../neo4j/prepareArticle.js';

/** What this run knows of its Neo4j; kept for the reporter and the end, which run in the same process. */
export type Neo4jOfRun = { readonly desk: Desk } | { readonly reason: string };

/** Tests read from here whether there is a Neo4j, and where to ask for it. */
export const DESK_VARIABLE = 'PARLEY_TEST_NEO4J_DESK';
export const REASON_VARIABLE = 'PARLEY_TEST_NEO4J_REASON';

/** Finds a Neo4j before the tests run; it is started when the first test asks. Absence fails where it is required. */
export async function start(line: Line = chosenLine()): Promise<Neo4jOfRun> {
  const found = await findNeo4j(line);
  forgetTheServicesOwn();
  if ('reason' in found) {
    if (process.env['PARLEY_REQUIRE_NEO4J'] === '1')
      throw new Error(`A Neo4j is required here, but ${found.reason}.`);
    process.env[REASON_VARIABLE] = found.reason;
    return found;
  }
  const desk = await openDesk(found.way, prepareArticle);
  process.env[DESK_VARIABLE] = desk.address;
  return { desk };
}

/** No test can touch the database that the service uses if none knows its name. */
function forgetTheServicesOwn(): void {
  for (const name of ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])
    delete process.env[name];
}

/** One line for the summary. */
export async function summarize(run: Neo4jOfRun): Promise<string> {
  if ('reason' in run) return `Neo4j: NOT RUN because ${run.reason}.`;
  const started = run.desk.started();
  if (started === undefined) return 'Neo4j: not needed by these tests.';
  return started.then(
    ({ version, from }) => `Neo4j: ran on ${version} (${from}).`,
    (error: unknown) => `Neo4j: FAILED to start: ${(error as Error).message}`,
  );
}
