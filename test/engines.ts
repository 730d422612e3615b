import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Graph } from '../src/graph/graph.js';
import type { Neo4jSettings } from '../src/graph/neo4j/neo4j.js';
import { openGraph } from '../src/graph/open.js';
import type { GraphSettings } from '../src/graph/open.js';
import { askForNeo4j } from './neo4j/lease.js';
import type { Lease } from './neo4j/lease.js';

/** An engine as tests see it. */
export interface TestEngine {
  /** For the names of tests: `embedded engine`, `Neo4j`. */
  readonly name: string;
  readonly kind: Graph['engine'];
  /**
   * A graph without data. On Neo4j it may have indexes of the seeder from a file before, because making them, and planning
   * every statement anew after that, takes longer than most tests. It is closed after the tests of the body.
   */
  open(): Promise<Graph>;
  /** A graph with nothing in it, neither data nor indexes. */
  openBare(): Promise<Graph>;
  /** What `openGraph` or the service needs to reach the same engine; inside tests and hooks only. */
  settings(): GraphSettings;
}

/**
 * Runs one body of tests on every engine: on the embedded one in memory, and on a real Neo4j, which this file has
 * to itself until the body is done. Without a Neo4j its half is skipped, and says so.
 */
export function describeOnEngines(name: string, body: (engine: TestEngine) => void): void {
  describeOnEmbedded(name, body);
  describeOnNeo4j(name, body);
}

export function describeOnEmbedded(name: string, body: (engine: TestEngine) => void): void {
  describe(`${name} (embedded engine)`, () => {
    const opened: Graph[] = [];
    afterAll(() => closeAll(opened));
    const open = (): Promise<Graph> => openInto(opened, { kind: 'embedded' });
    body({
      name: 'embedded engine',
      kind: 'embedded',
      open,
      openBare: open,
      settings: () => ({ kind: 'embedded' }),
    });
  });
}

export function describeOnNeo4j(name: string, body: (engine: TestEngine) => void): void {
  const reason = process.env['PARLEY_TEST_NEO4J_REASON'];
  if (reason !== undefined) return skip(`${name} (Neo4j: NOT RUN because ${reason})`, body);
  describe(`${name} (Neo4j)`, () => {
    const opened: Graph[] = [];
    let lease: Lease | undefined;
    const settings = (): { readonly kind: 'neo4j' } & Neo4jSettings => {
      if (lease === undefined) throw new Error('The Neo4j is there inside tests and hooks only.');
      return { kind: 'neo4j', ...lease.settings };
    };
    beforeAll(async () => {
      lease = await askForNeo4j();
    }, ITS_TURN);
    afterAll(async () => {
      if (lease !== undefined) await emptyAll(settings(), isOfSeeder);
      await closeAll(opened);
      lease?.release();
    }, ITS_TURN);
    const openEmptied = async (keeps: (index: string) => boolean): Promise<Graph> => {
      await emptyAll(settings(), keeps);
      return openInto(opened, settings());
    };
    body({
      name: 'Neo4j',
      kind: 'neo4j',
      settings,
      open: () => openEmptied(isOfSeeder),
      openBare: () => openEmptied(() => false),
    });
  });
}

/** Other test files may come first, and the first of all waits for the server. */
const ITS_TURN = 600_000;

function skip(name: string, body: (engine: TestEngine) => void): void {
  const absent = (): never => {
    throw new Error('There is no Neo4j.');
  };
  describe.skip(name, () =>
    body({
      name: 'Neo4j',
      kind: 'neo4j',
      open: async () => absent(),
      openBare: async () => absent(),
      settings: absent,
    }),
  );
}

/** A busy machine takes its time to connect, and is no outage. */
export const PATIENT = { connectTimeout: 20_000, acquireTimeout: 30_000 } as const;

async function openInto(opened: Graph[], settings: GraphSettings): Promise<Graph> {
  const graph = await openGraph({ ...settings, ...PATIENT });
  opened.push(graph);
  return graph;
}

async function closeAll(opened: Graph[]): Promise<void> {
  await Promise.all(opened.splice(0).map((graph) => graph.close()));
}

/** The names that the seeder gives its indexes and constraints; it makes those that are missing, and drops outdated ones. */
const isOfSeeder = (index: string): boolean => index.startsWith('parley_') || index === 'searchable';

/** Takes out all data, and the indexes but those that are kept. Only the database that the desk lends is ever emptied. */
async function emptyAll(settings: GraphSettings, keeps: (index: string) => boolean): Promise<void> {
  const graph = await openGraph({ ...settings, ...PATIENT, deadline: 60_000 });
  try {
    await graph.write((transaction) =>
      transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }),
    );
    const constraints = await graph.read({ text: 'SHOW CONSTRAINTS YIELD name', parameters: {} });
    const goingConstraints = constraints.map(({ name }) => String(name)).filter((name) => !keeps(name));
    if (goingConstraints.length > 0)
      await graph.define(goingConstraints.map((name) => `DROP CONSTRAINT \`${name}\``));
    const shown = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
    const indexes = await graph.read({ text: shown, parameters: {} });
    const going = indexes.map(({ name }) => String(name)).filter((name) => !keeps(name));
    if (going.length > 0) await graph.define(going.map((name) => `DROP INDEX \`${name}\``));
  } finally {
    await graph.close();
  }
}
