import { connectNeo4j } from '../../src/graph/neo4j/neo4j.js';
import { isDockerRunning, startContainer } from './docker.js';
import { bringJars } from './jars.js';
import { findJdk } from './java.js';
import { startServer } from './server.js';
import type { TestNeo4j } from './server.js';

/** A line of Neo4j and the Java it needs. */
export interface Line {
  readonly version: string;
  readonly java: number;
}

/** The line that docker-compose.yml runs. */
export const LONG_TERM: Line = { version: '5.26.30', java: 17 };
export const NEWEST: Line = { version: '2026.08.1', java: 21 };

/** The line that PARLEY_TEST_NEO4J_LINE asks for: `newest`, or the long-term one. */
export function chosenLine(): Line {
  return process.env['PARLEY_TEST_NEO4J_LINE'] === 'newest' ? NEWEST : LONG_TERM;
}

/** A way to a Neo4j: found, but not started yet. */
export type Way = () => Promise<TestNeo4j>;

/**
 * The first way that this machine has: the Neo4j at NEO4J_TEST_URI, Docker, or the official jars. If there is none, the
 * reason in words. The jars are brought here, so that a machine without a network is known in time.
 */
export async function findNeo4j(line: Line): Promise<{ readonly way: Way } | { readonly reason: string }> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri !== undefined && uri !== '') return { way: () => joinGiven(uri) };
  if (isDockerRunning()) return { way: () => startContainer(line.version) };
  const jdk = findJdk(line.java);
  if (jdk === undefined) return none(`no Java development kit of version ${line.java} or newer`);
  try {
    const classPath = await bringJars(line.version);
    return { way: () => startServer(jdk, classPath) };
  } catch (error) {
    return none((error as Error).message);
  }
}

function none(missing: string): { readonly reason: string } {
  return { reason: `NEO4J_TEST_URI is not set, no Docker daemon answers, and ${missing}` };
}

/** Checks that the Neo4j is empty and not that of the service, because the tests delete everything in it. */
async function joinGiven(uri: string): Promise<TestNeo4j> {
  if (uri === process.env['NEO4J_URI'])
    throw new Error('NEO4J_TEST_URI and NEO4J_URI name the same database.');
  const username = process.env['NEO4J_TEST_USERNAME'] ?? 'neo4j';
  const password = process.env['NEO4J_TEST_PASSWORD'] ?? '';
  const graph = await connectNeo4j({
    uri,
    username,
    password,
    connectTimeout: 20_000,
    acquireTimeout: 30_000,
  });
  try {
    const [count] = await graph.read({ text: 'MATCH (n) RETURN count(n) AS nodes', parameters: {} });
    if (count?.['nodes'] !== 0)
      throw new Error(
        'The database that NEO4J_TEST_URI names is not empty. Tests empty theirs: give them one of their own.',
      );
    const versions =
      'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version';
    const [kernel] = await graph.read({ text: versions, parameters: {} });
    return {
      uri,
      username,
      password,
      version: String(kernel?.['version']),
      from: 'NEO4J_TEST_URI',
      stop: async () => undefined,
    };
  } finally {
    await graph.close();
  }
}
