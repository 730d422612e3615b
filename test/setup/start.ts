import { chosenLine, findNeo4j } from '../neo4j/find.js';
import type { Line } from '../neo4j/find.js';
import { openDesk } from '../neo4j/desk.js';
import type { Desk } from '../neo4j/desk.js';
import { prepareArticle } from '../neo4j/prepareArticle.js';

/** The Neo4j of this run, for the reporter and the end, which run in the same process. */
export type Neo4jOfRun = { readonly desk: Desk } | { readonly reason: string };

/** The environment variables that tell tests the address of the desk, or the reason why there is no Neo4j. */
export const DESK_VARIABLE = 'PARLEY_TEST_NEO4J_DESK';
export const REASON_VARIABLE = 'PARLEY_TEST_NEO4J_REASON';

/**
 * Finds a Neo4j before the tests run; it is started when the first test asks. A missing Neo4j fails the run if it is
 * required.
 */
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

/** Hides the database of the service from the tests, so that none can touch it. */
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
