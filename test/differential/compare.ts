import { expect } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { families } from './arbitrary.js';
import { costOf, DEAREST, outcomeOf, type Operation, type Outcome } from './operation.js';
import type { Pool } from './pool.js';
import { settings } from './settings.js';

/** Counts over the operations of a test, because a test whose operations find nothing proves nothing. */
export interface Tally {
  answered: number;
  refused: number;
  /** Objects in the answers. */
  rows: number;
}

export function emptyTally(): Tally {
  return { answered: 0, refused: 0, rows: 0 };
}

export interface Comparison {
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  /** One graph if the test looks for errors alone and compares nothing. */
  readonly graphs: readonly Graph[];
  readonly runs: number;
  readonly tally: Tally;
}

/**
 * The number of operations that share one statement. Neo4j plans each statement once, and planning takes most of the
 * time.
 */
const FAMILY = 5;

/**
 * Runs random operations on both graphs and compares complete answers. A failure shows a small operation that differs.
 */
export async function compareEngines(comparison: Comparison): Promise<void> {
  const { schema, pool, runs } = comparison;
  const equal = fc.asyncProperty(families(schema, pool, FAMILY), async (family) => {
    for (const operation of family) await compare(comparison, operation);
  });
  const { seed, path } = settings;
  await fc.assert(equal, {
    numRuns: Math.ceil(runs / FAMILY),
    seed,
    ...(path === undefined ? {} : { path }),
  });
}

async function compare({ schema, graphs, tally }: Comparison, operation: Operation): Promise<void> {
  expect(validate(schema, parse(operation.text))).toEqual([]);
  if ((costOf(operation) ?? 0) > DEAREST) return;
  const [left, ...others] = await Promise.all(graphs.map((graph) => outcomeOf(graph, operation)));
  for (const other of others) expect(left).toEqual(other);
  expectForeseen(left!);
  count(left!, tally);
}

/** The only errors allowed are wrong or too large requests of a client. */
export function expectForeseen({ errors = [] }: Outcome): void {
  const foreseen = ['BAD_USER_INPUT', 'NOT_FOUND', 'OPERATION_TOO_LARGE'];
  const unforeseen = errors.filter(({ code }) => !foreseen.includes(String(code)));
  expect(unforeseen).toEqual([]);
}

function count({ data, errors }: Outcome, tally: Tally): void {
  if (errors) tally.refused += 1;
  else tally.answered += 1;
  tally.rows += JSON.stringify(data ?? null).split('{').length - 1;
}
