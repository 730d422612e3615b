import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Graph, Row } from '../src/graph/graph.js';
import { answerOf } from '../src/operation/planner.js';
import { responsesOf } from '../src/operation/schema.js';
import { parseOperation, readyOf } from './statements.js';
import { median } from './statistics.js';
import type { Variables, Workload } from './workloads/workload.js';

/** Milliseconds that each step of the road of a request takes, the median of some rounds. */
export interface Layers {
  readonly parse: number;
  readonly validate: number;
  /** Selection, plan, Cypher and values of an operation never seen. */
  readonly plan: number;
  /** The same of one that was seen: only the values. */
  readonly bind: number;
  /** The graph's adapter, driver and engine. */
  readonly engine: number;
  /** Rows into an answer: cursors, pages, ranking. */
  readonly answer: number;
  /** Answers into the `data` of the response. */
  readonly respond: number;
}

export async function layersOf(
  schema: GraphQLSchema,
  graph: Graph,
  workload: Workload,
  all: readonly Variables[],
  rounds: number,
): Promise<Layers> {
  const taken: Record<keyof Layers, number[]> = {
    parse: [],
    validate: [],
    plan: [],
    bind: [],
    engine: [],
    answer: [],
    respond: [],
  };
  for (let round = 0; round < rounds; round++) {
    const variables = all[round % all.length]!;
    const timed = async <T>(layer: keyof Layers, work: () => T | Promise<T>): Promise<T> => {
      const start = performance.now();
      const result = await work();
      taken[layer].push(performance.now() - start);
      return result;
    };
    const document = await timed('parse', () => parse(workload.operation));
    await timed('validate', () => validate(schema, document));
    const operation = parseOperation(workload.operation);
    await timed('plan', () => readyOf(schema, operation, variables, graph.engine));
    const ready = await timed('bind', () => readyOf(schema, operation, variables, graph.engine));
    const found = await timed('engine', () =>
      Promise.all([...ready.values()].map(({ statement }) => graph.read(statement))),
    );
    const copies = structuredClone(found) as (readonly Row[])[];
    const keys = [...ready.keys()];
    const answers = await timed('answer', () =>
      [...ready.values()].map((each, at) => answerOf(each, copies[at]!)),
    );
    const byKey = Object.fromEntries(keys.map((key, at) => [key, answers[at]]));
    const asked = { operation, fragments: {}, variables };
    await timed('respond', () => responsesOf(schema).dataOf(asked, byKey, Infinity));
  }
  return Object.fromEntries(
    Object.entries(taken).map(([layer, samples]) => [layer, median(samples)]),
  ) as unknown as Layers;
}
