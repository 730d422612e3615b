import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { families } from './arbitrary.js';
import { costOf, DEAREST, outcomeOf } from './operation.js';
import { readPool, withCursors, type Pool } from './pool.js';

/** The values of a graph, and the cursors in the answers of a few hundred operations over it. */
export async function harvest(schema: GraphQLSchema, graph: Graph, seed: number, count = 300): Promise<Pool> {
  const pool = await readPool(graph);
  const answers: unknown[] = [];
  for (const operation of fc.sample(families(schema, pool, 1), { numRuns: count, seed }).flat()) {
    if ((costOf(operation) ?? Infinity) > DEAREST) continue;
    answers.push((await outcomeOf(graph, operation)).data);
  }
  return withCursors(pool, answers);
}
