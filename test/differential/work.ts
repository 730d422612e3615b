import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { openDriver } from '../../bench/contenders/runRaw.js';
import { databaseHits } from '../../bench/databaseHits.js';
import type { Graph, ResultRow, Statement } from '../../src/graph/graph.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/neo4j.js';
import { openGraph } from '../../src/graph/open.js';

/** An engine that says how much it reads for a statement. */
export interface Worker {
  workOf(statement: Statement): Promise<number>;
  close(): Promise<void>;
}

/**
 * The rows that the embedded engine reads from its storage, before any filter. Our adapter fills the graph in a file;
 * then the engine itself opens it, because its results have more than the adapter returns.
 */
export async function embeddedWorker(fill: (graph: Graph) => Promise<void>): Promise<Worker> {
  const directory = await mkdtemp(join(tmpdir(), 'parley-work-'));
  const path = join(directory, 'graph.grafeo');
  const graph = await openGraph({ kind: 'embedded', path });
  await fill(graph);
  await graph.close();
  const engine = grafeo.GrafeoDB.create(path);
  return {
    workOf: (statement) => rowsScanned(engine, statement),
    async close() {
      engine.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * The number of times that Neo4j accesses its store. It plans after the graph is filled, because plans for empty
 * indexes, as at the first statements, are different.
 */
export async function neo4jWorker(
  graph: Graph,
  { uri, username, password }: Neo4jSettings,
  fill: (graph: Graph) => Promise<void>,
): Promise<Worker> {
  await fill(graph);
  const replan = { text: 'CALL db.prepareForReplanning(600)', parameters: {} };
  await graph.write((transaction) => transaction.run(replan));
  const driver = openDriver(uri, username, password);
  return { workOf: (statement) => databaseHits(driver, statement), close: () => driver.close() };
}

async function rowsScanned(engine: GrafeoDB, { text, parameters, first }: Statement): Promise<number> {
  let work = 0;
  const run = async (one: Pick<Statement, 'text' | 'parameters'>): Promise<QueryResult> => {
    const result = await engine.executeCypher(one.text, one.parameters as Record<string, unknown>);
    work += result.rowsScanned ?? 0;
    return result;
  };
  const steps = first?.(parameters);
  let step = steps?.next();
  while (step && !step.done)
    step = steps!.next((await run(step.value)).toArray() as unknown as readonly ResultRow[]);
  await run({ text, parameters: { ...parameters, ...step?.value } });
  return work;
}
