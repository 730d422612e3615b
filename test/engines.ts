import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Graph } from '../src/graph/graph.js';
import type { Neo4jSettings } from '../src/graph/neo4j/neo4j.js';
import { openGraph } from '../src/graph/open.js';
import type { GraphSettings } from '../src/graph/open.js';
import { copyOfArticle } from './article.js';
import { bareGraph, emptyGraph } from './neo4j/empty.js';
import { askForNeo4j } from './neo4j/lease.js';
import type { Lease } from './neo4j/lease.js';
import type { Place } from './neo4j/rooms.js';
import { contentDigest, onlyRead } from './neo4j/untouched.js';

/** An engine as tests see it. */
export interface TestEngine {
  /** For the names of tests: `embedded engine`, `Neo4j`. */
  readonly name: string;
  readonly kind: Graph['engine'];
  /** The graph of the place that the body asked for. It is closed after the tests of the body. */
  open(): Promise<Graph>;
  /** The settings by which `openGraph` or the service reaches the same engine; inside tests and hooks only. */
  settings(): GraphSettings;
}

type Body = (engine: TestEngine) => void;

/** Runs one body of tests on an engine, over one place: on the embedded engine, and on a real Neo4j. */
interface Describes {
  /** On both engines. Without a Neo4j its half is skipped, and its name says so. */
  describeOnEngines(name: string, body: Body): void;
  describeOnEmbedded(name: string, body: Body): void;
  describeOnNeo4j(name: string, body: Body): void;
}

function over(place: Place): Describes {
  const describeOnEmbedded = (name: string, body: Body): void => describeEmbedded(place, name, body);
  const describeOnNeo4j = (name: string, body: Body): void => describeNeo4j(place, name, body);
  return {
    describeOnEmbedded,
    describeOnNeo4j,
    describeOnEngines(name, body) {
      describeOnEmbedded(name, body);
      describeOnNeo4j(name, body);
    },
  };
}

/** Over a small graph of the body's own, which is empty at first. */
export const { describeOnEngines, describeOnEmbedded, describeOnNeo4j } = over('empty');
/** Over the graph of the article, which is there already, and is only read: side by side with other test files. */
export const article = over('article');
/** Over a graph of the body's own without indexes and plans: for tests that look at plans or write many nodes. */
export const bare = over('bare');
/** Over a Neo4j without earlier writes: for tests that count accesses of its store. */
export const unused = over('unused');

function describeEmbedded(place: Place, name: string, body: Body): void {
  describe(`${name} (embedded engine)`, () => {
    const opened: Graph[] = [];
    let settings: GraphSettings = { kind: 'embedded' };
    if (place === 'article')
      beforeAll(async () => {
        settings = { kind: 'embedded', path: await copyOfArticle() };
      }, PATIENCE);
    afterAll(() => closeAll(opened));
    body({
      name: 'embedded engine',
      kind: 'embedded',
      open: async () => guarded(place, await openInto(opened, settings)),
      settings: () => settings,
    });
  });
}

function describeNeo4j(place: Place, name: string, body: Body): void {
  const reason = process.env['PARLEY_TEST_NEO4J_REASON'];
  if (reason !== undefined) return skip(`${name} (Neo4j: NOT RUN because ${reason})`, body);
  describe(`${name} (Neo4j)`, () => {
    const opened: Graph[] = [];
    let lease: Lease | undefined;
    let before = '';
    const settings = (): { readonly kind: 'neo4j' } & Neo4jSettings => {
      if (lease === undefined) throw new Error('The Neo4j is there inside tests and hooks only.');
      return { kind: 'neo4j', ...lease.settings };
    };
    beforeAll(async () => {
      lease = await askForNeo4j(place);
      if (place === 'article') before = await withGraph(settings(), contentDigest);
    }, ITS_TURN);
    afterAll(async () => {
      try {
        await closeAll(opened);
        if (lease === undefined) return;
        if (place === 'article') expect(await withGraph(settings(), contentDigest)).toBe(before);
        else await withGraph(settings(), emptyGraph);
      } finally {
        lease?.release();
      }
    }, ITS_TURN);
    const cleared = { article: undefined, empty: emptyGraph, bare: bareGraph, unused: bareGraph }[place];
    body({
      name: 'Neo4j',
      kind: 'neo4j',
      settings,
      async open() {
        if (cleared) await withGraph(settings(), cleared);
        return guarded(place, await openInto(opened, settings()));
      },
    });
  });
}

/** Other test files may come first, and the first of all waits for the server. */
const ITS_TURN = 600_000;
/** Seeding takes longer on a busy machine. */
const PATIENCE = 120_000;

function skip(name: string, body: Body): void {
  const absent = (): never => {
    throw new Error('There is no Neo4j.');
  };
  describe.skip(name, () =>
    body({ name: 'Neo4j', kind: 'neo4j', open: async () => absent(), settings: absent }),
  );
}

/** Connecting takes longer on a busy machine, which is not an outage. */
export const PATIENT = { connectTimeout: 20_000, acquireTimeout: 30_000 } as const;

async function openInto(opened: Graph[], settings: GraphSettings): Promise<Graph> {
  const graph = await openGraph({ ...settings, ...PATIENT });
  opened.push(graph);
  return graph;
}

function guarded(place: Place, graph: Graph): Graph {
  return place === 'article' ? onlyRead(graph) : graph;
}

async function closeAll(opened: Graph[]): Promise<void> {
  await Promise.all(opened.splice(0).map((graph) => graph.close()));
}

async function withGraph<Result>(
  settings: GraphSettings,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = await openGraph({ ...settings, ...PATIENT, deadline: 60_000 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
