import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getVariableValues,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { readSettings } from '../../src/config.js';
import type { Engine, Graph } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/importRecords.js';
import type { Statistics } from '../../src/plan/statistics.js';
import { checkCost } from '../../src/resolvers/checkCost.js';
import type { Ready } from '../../src/resolvers/planner.js';
import { createSchema, modelOf, plannerOf } from '../../src/resolvers/schema.js';
import { statisticsOf } from '../../src/resolvers/statistics.js';
import { seedGraph } from '../../src/seed/seedGraph.js';
import { DATASET, outcomes, records } from '../import/sampleRecords.js';
import { drawFromSeed } from './dice.js';
import { makeOperation } from './generate.js';
import type { Operation } from './operation.js';
import { readPool, type Pool } from './pool.js';
import { rankCorrelation } from './rankCorrelation.js';
import { settings } from './settings.js';
import { embeddedWorker, type Worker } from './work.js';

const schema = createSchema();
const { maxCost } = readSettings({});

/** A price of one is at most so many hits on the store of a Neo4j, or rows that the embedded engine reads. */
const WORK_PER_PRICE = 20;
/** A statement reads so much before it finds anything, if only to see that nothing is there. */
const WORK_OF_A_STATEMENT = 100;
/** Prices that are flat correlate with nothing: those of before came to 0.62 on the embedded engine, with these operations. */
const LEAST_CORRELATION = 0.7;

/** The facts of the article, and as many events of a dataset again: a country, a dataset and a few groups are hubs. */
async function fill(graph: Graph): Promise<{ readonly pool: Pool; readonly statistics: Statistics }> {
  await seedGraph(graph);
  await importRecords(graph, outcomes(records(400)), DATASET);
  return { pool: await readPool(graph), statistics: await statisticsOf(graph, modelOf(schema)) };
}

interface Priced {
  readonly text: string;
  readonly cost: number;
  readonly work: number;
  readonly statements: number;
}

/** What random operations are priced and what they read; those that are refused do not run. */
async function measured(
  worker: Worker,
  engine: Engine,
  filled: { readonly pool: Pool; readonly statistics: Statistics },
  count: number,
): Promise<readonly Priced[]> {
  const found: Priced[] = [];
  for (let at = 0; at < count; at += 1) {
    const [shape, values] = [drawFromSeed(settings.seed + at), drawFromSeed(settings.seed - at)];
    const operation = makeOperation(schema, filled.pool, shape, values);
    const fields = accepted(operation, engine, filled.statistics);
    if (!fields) continue;
    let work = 0;
    for (const { statement } of fields.values()) work += await worker.workOf(statement);
    const cost = [...fields.values()].reduce((sum, field) => sum + field.cost, 0);
    found.push({ text: operation.text, cost, work, statements: fields.size });
  }
  return found;
}

/** Undefined where the operation is refused, be it for its price or for what it names. */
function accepted(
  { text, variables }: Operation,
  engine: Engine,
  statistics: Statistics,
): ReadonlyMap<string, Ready> | undefined {
  const { definitions } = parse(text);
  const isOperation = (each: (typeof definitions)[number]): each is OperationDefinitionNode =>
    each.kind === Kind.OPERATION_DEFINITION;
  const isFragment = (each: (typeof definitions)[number]): each is FragmentDefinitionNode =>
    each.kind === Kind.FRAGMENT_DEFINITION;
  const operation = definitions.find(isOperation)!;
  const fragments = Object.fromEntries(definitions.filter(isFragment).map((each) => [each.name.value, each]));
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  try {
    const fields = plannerOf(schema).readyAll({
      operation,
      fragments,
      variables: coerced!,
      engine,
      statistics,
    }).ready;
    checkCost(fields, maxCost);
    return fields;
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

describe(`prices (embedded engine, seed ${settings.seed})`, () => {
  let worker: Worker;
  let all: readonly Priced[];
  beforeAll(async () => {
    let filled: Awaited<ReturnType<typeof fill>>;
    worker = await embeddedWorker(async (graph) => void (filled = await fill(graph)));
    all = await measured(worker, 'embedded', filled!, settings.operations);
  }, 600_000);
  afterAll(() => worker.close());

  it('are at least a twentieth of the rows that random operations read', () => {
    expect(tooCheap(all)).toEqual([]);
    expect(all.length).toBeGreaterThan(settings.operations / 2);
  });

  it('grow with what operations read', () => {
    expect(correlationOf(all)).toBeGreaterThan(LEAST_CORRELATION);
  });
});
