import { expect } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { operations } from './arbitrary.js';
import { cursorsIn, type Cursors } from './cursors.js';
import { costOf, outcomeOf, type Operation, type Outcome } from './operation.js';
import { readPool, withCursors, type Pool } from './pool.js';
import { settings } from './settings.js';

/** What the operations of a test came to, for a test whose operations find nothing proves nothing. */
export interface Tally {
  answered: number;
  refused: number;
  /** Objects in the answers. */
  rows: number;
  cursors: number;
}

export interface Comparison {
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  readonly graphs: readonly [Graph, Graph];
  readonly runs: number;
  readonly tally: Tally;
}

/** Operations that ask for more are not run here; attacks/cost.test.ts has those. */
const DEAREST = 20_000;

/** Runs random operations on both graphs and compares complete answers. A failure shows a small operation that differs. */
export async function compareEngines({ schema, pool, graphs, runs, tally }: Comparison): Promise<void> {
  const equal = fc.asyncProperty(operations(schema, pool), async (operation) => {
    expect(validate(schema, parse(operation.text))).toEqual([]);
    if ((costOf(schema, operation) ?? 0) > DEAREST) return;
    const [left, right] = await Promise.all(graphs.map((graph) => outcomeOf(schema, graph, operation)));
    expect(left).toEqual(right);
    expectForeseen(left!);
    count(left!, tally);
  });
  const { seed, path } = settings;
  await fc.assert(equal, { numRuns: runs, seed, ...(path === undefined ? {} : { path }) });
}

/** Nothing but what a client asked wrongly, or too much of, may be an error. */
export function expectForeseen({ errors = [] }: Outcome): void {
  const unforeseen = errors.filter(({ code }) => code !== 'BAD_USER_INPUT' && code !== 'OPERATION_TOO_LARGE');
  expect(unforeseen).toEqual([]);
}

function count({ data, errors }: Outcome, tally: Tally): void {
  if (errors) tally.refused += 1;
  else tally.answered += 1;
  tally.rows += JSON.stringify(data ?? null).split('{').length - 1;
}

/** The values of a graph, and the cursors that a few hundred operations over it come with. */
export async function fullPool(schema: GraphQLSchema, graph: Graph, harvests = 300): Promise<Pool> {
  const pool = await readPool(graph);
  const asked: Operation[] = fc.sample(operations(schema, pool), { numRuns: harvests, seed: settings.seed });
  const answers: unknown[] = [];
  for (const operation of asked)
    if ((costOf(schema, operation) ?? Infinity) < DEAREST)
      answers.push((await outcomeOf(schema, graph, operation)).data);
  return withCursors(pool, answers);
}

export function cursorCount(answers: readonly unknown[]): number {
  const cursors: Cursors = new Map();
  for (const answer of answers) cursorsIn(answer, cursors);
  return [...cursors.values()].reduce((sum, each) => sum + each.size, 0);
}
