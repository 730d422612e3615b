import { expect } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { families } from './arbitrary.js';
import { costOf, DEAREST, outcomeOf, type Operation, type Outcome } from './operation.js';
import type { Pool } from './pool.js';
import { settings } from './settings.js';

/** What the operations of a test came to, for a test whose operations find nothing proves nothing. */
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
  /** One, where there is nothing to compare and errors alone are looked for. */
  readonly graphs: readonly Graph[];
  readonly runs: number;
  readonly tally: Tally;
}

/** Operations that are asked with one statement, and so planned once by Neo4j, where planning takes the most time. */
const FAMILY = 5;

/** Runs random operations on both graphs and compares complete answers. A failure shows a small operation that differs. */
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

/** Nothing but what a client asked wrongly, or too much of, may be an error. */
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
