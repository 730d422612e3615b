import { bringJars } from '../test/neo4j/jars.js';
import { chosenLine, findNeo4j } from '../test/neo4j/find.js';
import { findJdk } from '../test/neo4j/java.js';
import { startServer, type TestNeo4j } from '../test/neo4j/server.js';

/**
 * A Neo4j of its own with memory enough for the data and the Java machine's full compiler: the tests' own, which is
 * made to start soon, would be slower than what people run and so make everything around it look cheap. Where no JDK
 * is found: what the tests find, be it a container or a server that NEO4J_TEST_URI names.
 * @param heap in megabytes, and as much again for the files; undefined for that of the tests
 * @param kept the directory of data that outlive it
 */
export async function startNeo4j(heap: number | undefined, kept?: string): Promise<TestNeo4j> {
  const line = chosenLine();
  const jdk = process.env['NEO4J_TEST_URI'] ? undefined : findJdk(line.java);
  if (jdk)
    return startServer(
      jdk,
      await bringJars(line.version),
      0,
      heap === undefined ? undefined : options(heap),
      kept,
    );
  if (kept !== undefined) throw new Error('Only a Neo4j that is started here, by a JDK, can keep its data.');
  const found = await findNeo4j(line);
  if ('reason' in found) throw new Error(`There is no Neo4j: ${found.reason}.`);
  return found.way();
}

function options(heap: number): readonly string[] {
  return [`-Xmx${heap}m`, '-XX:+UseG1GC', `-Dparley.pagecache=${heap}`];
}
