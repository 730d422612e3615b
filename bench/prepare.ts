import { openGraph } from '../src/graph/open.js';
import type { Graph } from '../src/graph/graph.js';
import { prepareGraph } from '../src/store/prepareGraph.js';
import { readStorage } from '../src/schema/stored/storage.js';
import type { TestNeo4j } from '../test/neo4j/server.js';
import { loadBare } from './rows/bare.js';
import { keptAt, type Kept } from './rows/kept.js';
import { load, type Loaded, type Rows } from './rows/load.js';
import { givenRows, madeRows } from './rows/source.js';
import { openDriver } from './contenders/runRaw.js';
import { startNeo4j } from './neo4j.js';
import { sizesOf, type Asked } from './settings.js';

/** Milliseconds that a statement may take: what is slow shall be seen to be slow. */
export const DEADLINE = 600_000;

export async function rowsOf(asked: Asked): Promise<Rows> {
  if (asked.data) return givenRows(asked.format, asked.data, asked.origin);
  return madeRows(sizesOf(asked));
}

function loadInto(graph: Graph, asked: Asked, report: (line: string) => void): Promise<Loaded> {
  return asked.bare
    ? loadBare(graph, sizesOf(asked), report)
    : rowsOf(asked).then((rows) => load(graph, rows, report));
}

/** What is kept was loaded by an earlier version, maybe, with other indexes. */
async function loadOnce(
  graph: Graph,
  kept: Kept | undefined,
  asked: Asked,
  report: (line: string) => void,
): Promise<Loaded> {
  if (kept?.loaded) {
    await prepareGraph(graph, readStorage());
    return kept.loaded;
  }
  const loaded = await loadInto(graph, asked, report);
  kept?.remember(loaded);
  return loaded;
}

export interface Prepared {
  readonly server: TestNeo4j;
  readonly graph: Graph;
  readonly loaded: Loaded;
  close(): Promise<void>;
}

/** A Neo4j with the data, its indexes sampled and its plans forgotten, so that it plans by what it holds. */
export async function prepareNeo4j(asked: Asked, report: (line: string) => void): Promise<Prepared> {
  report('Starting a Neo4j.');
  const kept = keptAt(asked, 'neo4j');
  const server = await startNeo4j(asked.quick ? undefined : asked.heap, kept?.path);
  const { uri, username, password } = server;
  const graph = await patiently(() =>
    openGraph({ kind: 'neo4j', uri, username, password, deadline: DEADLINE }),
  );
  report(`Loading data into Neo4j ${server.version}.`);
  const loaded = await loadOnce(graph, kept, asked, report);
  await graph.write((transaction) =>
    transaction.run({ text: 'CALL db.prepareForReplanning(600)', parameters: {} }),
  );
  const close = async (): Promise<void> => {
    await graph.close();
    await emptyIfGiven(server);
    await server.stop();
  };
  return { server, graph, loaded, close };
}

export async function prepareEmbedded(asked: Asked, report: (line: string) => void): Promise<Graph> {
  report('Loading data into the embedded engine.');
  const kept = keptAt(asked, 'embedded');
  const graph = await openGraph({ kind: 'embedded', path: kept?.path, deadline: DEADLINE });
  await loadOnce(graph, kept, asked, report);
  return graph;
}

/** A database that NEO4J_TEST_URI names outlives the run, and was empty before it. */
async function emptyIfGiven({ from, uri, username, password }: TestNeo4j): Promise<void> {
  if (from !== 'NEO4J_TEST_URI') return;
  const driver = openDriver(uri, username, password);
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
  await driver.close();
}

/** A server that has just started on a busy machine may need longer than a service waits for it. */
async function patiently<T>(work: () => Promise<T>, attempts = 20): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1) throw error;
    return patiently(work, attempts - 1);
  }
}
