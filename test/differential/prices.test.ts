import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getVariableValues,
  Kind,
  parse,
  validate,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { readSettings } from '../../src/settings/config.js';
import type { Engine, Graph } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import type { Statistics } from '../../src/plan/cost/statistics.js';
import { checkCost } from '../../src/operation/checkCost.js';
import type { PreparedField } from '../../src/operation/preparedOperation.js';
import { apiOn } from '../operation/apiOn.js';
import { statisticsOf } from '../../src/operation/statistics.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnNeo4j } from '../engines.js';
import { DATASET, outcomes, records } from '../import/sampleRecords.js';
import { drawFromSeed } from './dice.js';
import { makeOperation } from './generate.js';
import type { Operation } from './operation.js';
import { readPool, type Pool } from './pool.js';
import { rankCorrelation } from './rankCorrelation.js';
import { settings } from './settings.js';
import { embeddedWorker, neo4jWorker, type Worker } from './work.js';

const { schema } = apiOn();
const { maxCost } = readSettings({});

/** A price of one is at most so many hits on the store of a Neo4j, or rows that the embedded engine reads. */
const WORK_PER_PRICE = 20;
/** A statement reads so much before it finds anything, if only to see that nothing is there. */
const WORK_OF_A_STATEMENT = 100;
/**
 * Prices that are flat correlate with nothing: those of before came to 0.62 on the embedded engine, with the random
 * operations. On Neo4j fewer run, and many of these find their index empty and read nothing at all; prices come to 0.54,
 * 0.56 and 0.77 there by the seed.
 */
const LEAST_CORRELATION = { embedded: 0.7, neo4j: 0.4 } as const;

interface Filled {
  readonly pool: Pool;
  readonly statistics: Statistics;
}

/** The facts of the article, and as many events of a dataset again: a country, a dataset and a few groups are hubs. */
async function fill(graph: Graph): Promise<Filled> {
  await seedGraph(graph);
  await importRecords(graph, outcomes(records(400)), DATASET);
  return { pool: await readPool(graph), statistics: await statisticsOf(graph, apiOn().model) };
}

interface Priced {
  readonly text: string;
  readonly cost: number;
  readonly work: number;
  readonly statements: number;
}

/** What each operation is priced and what it reads; those that are refused do not run. */
async function measured(
  worker: Worker,
  engine: Engine,
  statistics: Statistics,
  operations: readonly Operation[],
): Promise<readonly Priced[]> {
  const found: Priced[] = [];
  for (const operation of operations) {
    expect(validate(schema, parse(operation.text))).toEqual([]);
    const fields = accepted(operation, engine, statistics);
    if (!fields) continue;
    let work = 0;
    for (const { statement } of fields.values()) work += await worker.workOf(statement);
    const cost = [...fields.values()].reduce((sum, field) => sum + field.cost, 0);
    found.push({ text: operation.text, cost, work, statements: fields.size });
  }
  return found;
}

function randomOperations(pool: Pool, count: number): readonly Operation[] {
  return Array.from({ length: count }, (_, at) =>
    makeOperation(schema, pool, drawFromSeed(settings.seed + at), drawFromSeed(settings.seed - at)),
  );
}

/** From the cheapest to the dearest kinds that are accepted; what is random is seldom either. */
const KINDS: readonly Operation[] = [
  'country(code: "IR") { name }',
  'node(id: "person/vladimir-putin") { id }',
  'events(first: 1) { nodes { id } }',
  'people(first: 100) { nodes { name names { value } } }',
  'claims(where: { gist: { contains: "zzz" } }) { totalCount }',
  'events { totalCount facets { values { count } } }',
  'events(where: { participants: { some: { name: { contains: "zzz" } } } }) { totalCount }',
  'conflicts(where: { parties: { some: { events: { some: { name: { contains: "zzz" } } } } } }) { totalCount }',
  'timeline { totalCount facets { values { count } } }',
  'countries(first: 50) { nodes { events(first: 10) { nodes { participants(first: 3) { nodes { name } } } } } }',
  'actors(first: 50) { nodes { events { totalCount facets { values { count } } } } }',
  'claims(first: 50) { nodes { firstSpeaker { ... on Actor { said(first: 2) { nodes { gist } } } } } }',
  'neighborhood(id: "country/RU", depth: 2, first: 40) { nodes { distance node { name } } }',
  'search(query: "Putin") { nodes { id } }',
].map((field) => ({ text: `{ ${field} }`, variables: {} }));

/** Undefined where the operation is refused, be it for its price or for what it names. */
function accepted(
  { text, variables }: Operation,
  engine: Engine,
  statistics: Statistics,
): ReadonlyMap<string, PreparedField> | undefined {
  const { definitions } = parse(text);
  const isOperation = (each: (typeof definitions)[number]): each is OperationDefinitionNode =>
    each.kind === Kind.OPERATION_DEFINITION;
  const isFragment = (each: (typeof definitions)[number]): each is FragmentDefinitionNode =>
    each.kind === Kind.FRAGMENT_DEFINITION;
  const operation = definitions.find(isOperation)!;
  const fragments = Object.fromEntries(definitions.filter(isFragment).map((each) => [each.name.value, each]));
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  try {
    const fields = apiOn(engine).prepare({ operation, fragments, variables: coerced!, statistics }).fields;
    checkCost(fields, maxCost);
    // Where each root field is refused for what it names, there is nothing to run.
    return fields.size > 0 ? fields : undefined;
  } catch {
    return undefined;
  }
}

/** Those that read more than their price says. */
function tooCheap(all: readonly Priced[]): readonly Priced[] {
  return all.filter(
    ({ work, cost, statements }) => work > WORK_PER_PRICE * cost + WORK_OF_A_STATEMENT * statements,
  );
}

function correlationOf(all: readonly Priced[]): number {
  const least = Math.min(...all.map(({ cost }) => cost));
  const dearer = all.filter(({ cost }) => cost > least);
  return rankCorrelation(
    dearer.map(({ cost }) => cost),
    dearer.map(({ work }) => work),
  );
}

function holdLaw(engine: Engine, all: () => readonly Priced[], asked: number): void {
  it('are at least a twentieth of what operations read', () => {
    expect(tooCheap(all())).toEqual([]);
    expect(all().length).toBeGreaterThan(asked / 2);
  });

  it('grow with what operations read', () => {
    expect(correlationOf(all())).toBeGreaterThan(LEAST_CORRELATION[engine]);
  });

  it('are tested on operations that read next to nothing and on some that read a great deal', () => {
    const works = all().map(({ work }) => work);
    expect(Math.min(...works)).toBeLessThan(WORK_OF_A_STATEMENT);
    expect(works.filter((work) => work > 50 * WORK_OF_A_STATEMENT).length).toBeGreaterThan(4);
  });
}

describe(`prices (embedded engine, seed ${settings.seed})`, () => {
  let worker: Worker;
  let all: readonly Priced[];
  beforeAll(async () => {
    let filled: Filled;
    worker = await embeddedWorker(async (graph) => void (filled = await fill(graph)));
    const asked = [...KINDS, ...randomOperations(filled!.pool, settings.operations)];
    all = await measured(worker, 'embedded', filled!.statistics, asked);
  }, 600_000);
  afterAll(() => worker.close());
  holdLaw('embedded', () => all, settings.operations);
});

/** Neo4j takes up to a second to plan each. */
const ON_NEO4J = Math.ceil(settings.operations / 15);

describeOnNeo4j(`prices (seed ${settings.seed})`, (engine) => {
  let worker: Worker;
  let all: readonly Priced[];
  beforeAll(async () => {
    const graph = await engine.open();
    const { settings: server } = engine;
    const reached = server();
    if (reached.kind !== 'neo4j') throw new Error('This is about the hits of Neo4j.');
    let filled: Filled;
    worker = await neo4jWorker(graph, reached, async (at) => void (filled = await fill(at)));
    const asked = [...KINDS, ...randomOperations(filled!.pool, ON_NEO4J)];
    all = await measured(worker, 'neo4j', filled!.statistics, asked);
  }, 600_000);
  afterAll(() => worker.close());
  holdLaw('neo4j', () => all, ON_NEO4J);
});
