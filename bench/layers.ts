import { parse, validate } from 'graphql';
import type { Graph, ResultRow } from '../src/graph/graph.js';
import { createResponses } from '../src/answer/response/responses.js';
import { createCache } from '../src/memory/cache.js';
import type { Api } from '../src/operation/createApi.js';
import { answerOf } from '../src/operation/runField.js';
import { CACHE_SIZE } from '../src/settings/settings.js';
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
  api: Api,
  graph: Graph,
  workload: Workload,
  all: readonly Variables[],
  rounds: number,
): Promise<Layers> {
  const responses = createResponses(api.schema, api.model, createCache(CACHE_SIZE));
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
    await timed('validate', () => validate(api.schema, document));
    const operation = parseOperation(workload.operation);
    await timed('plan', () => readyOf(api, operation, variables));
    const ready = await timed('bind', () => readyOf(api, operation, variables));
    const found = await timed('engine', () =>
      Promise.all([...ready.values()].map(({ statement }) => graph.read(statement))),
    );
    const copies = structuredClone(found) as (readonly ResultRow[])[];
    const keys = [...ready.keys()];
    const answers = await timed('answer', () =>
      [...ready.values()].map((each, at) => answerOf(each, copies[at]!)),
    );
    const byKey = Object.fromEntries(keys.map((key, at) => [key, answers[at]]));
    const asked = { operation, fragments: {}, variables };
    await timed('respond', () => responses.dataOf(asked, byKey, Infinity));
  }
  return Object.fromEntries(
    Object.entries(taken).map(([layer, samples]) => [layer, median(samples)]),
  ) as unknown as Layers;
}
