import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ExpectedError } from '../../src/errors.js';
import type { Graph, ResultRow } from '../../src/graph/graph.js';
import type { Context } from '../../src/operation/context.js';
import { NOTHING } from '../../src/plan/cost/statistics.js';
import { createApi } from '../../src/operation/createApi.js';

/** Which operations graphql-js executed. */
let executed: (string | null)[];
const watch: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    executionDidStart: async ({ operationName }) => void executed.push(operationName),
  }),
};

const { schema, plugins } = createApi({
  engine: 'embedded',
  limits: { maxCost: 10_000 },
  readStatistics: async () => NOTHING,
});
const server = new ApolloServer<Context>({ schema, plugins: [...plugins, watch] });
beforeAll(() => server.start());
afterAll(() => server.stop());

/** A graph that gives each statement one value, or fails, and counts the statements. */
function graphOf(valueOf: (text: string) => unknown): Graph & { reads: number } {
  const graph = {
    engine: 'embedded',
    reads: 0,
    async read({ text }: { readonly text: string }) {
      graph.reads += 1;
      return [{ value: valueOf(text) }] as unknown as readonly ResultRow[];
    },
  };
  return graph as unknown as Graph & { reads: number };
}

async function answerOf(query: string, graph: Graph) {
  const { body } = await server.executeOperation({ query }, { contextValue: { graph } });
  if (body.kind !== 'single') throw new Error('An answer came in parts.');
  return body.singleResult;
}

describe('executing a prepared operation', () => {
  beforeEach(() => {
    executed = [];
  });

  it('leaves graphql-js nothing to execute if the answers fit', async () => {
    const graph = graphOf(() => ({ id: 'country/IR', name: 'Iran' }));
    const query = 'query Q { here: country(code: "IR") { name } __typename }';
    expect(await answerOf(query, graph)).toEqual({ data: { here: { name: 'Iran' }, __typename: 'Query' } });
    expect([executed, graph.reads]).toEqual([[], 1]);
  });

  it('lets graphql-js report a failed answer beside the others, and asks for none again', async () => {
    const graph = graphOf((text) => {
      if (text.includes('Conflict')) throw new ExpectedError('DATABASE_UNAVAILABLE', 'Gone.');
      return { id: 'country/IR', name: 'Iran' };
    });
    const query = 'query Q { conflict(id: "conflict/x") { name } country(code: "IR") { name } }';
    const { data, errors } = await answerOf(query, graph);
    expect(data).toEqual({ conflict: null, country: { name: 'Iran' } });
    expect(errors).toEqual([expect.objectContaining({ message: 'Gone.', path: ['conflict'] })]);
    expect([executed, graph.reads]).toEqual([['Q'], 2]);
  });

  it('lets graphql-js report the refusals of planning, and asks the graph once for the other fields', async () => {
    const graph = graphOf(() => ({ id: 'country/IR', name: 'Iran' }));
    const query = 'query Q { conflict(id: "x") { name } country(code: "IR") { name } }';
    const { data, errors } = await answerOf(query, graph);
    expect(data).toEqual({ conflict: null, country: { name: 'Iran' } });
    expect(errors).toEqual([expect.objectContaining({ path: ['conflict'] })]);
    expect([executed, graph.reads]).toEqual([['Q'], 1]);
  });

  it('asks the graph nothing if planning refuses a field that may not be null', async () => {
    const graph = graphOf(() => ({ id: 'country/IR', name: 'Iran' }));
    const query = 'query Q { country(code: "IR") { name } stats { claims { facets(first: -1) { field } } } }';
    const { data, errors } = await answerOf(query, graph);
    expect([data, errors?.map(({ path }) => path)]).toEqual([undefined, [['stats']]]);
    expect([executed, graph.reads]).toEqual([[], 0]);
  });

  it('ends no field because another fails first', async () => {
    const graph = graphOf(() => null);
    const read = async ({ text }: { readonly text: string }) => {
      if (text.includes('Conflict')) throw new ExpectedError('DATABASE_UNAVAILABLE', 'Gone.');
      await new Promise((resolve) => setTimeout(resolve, 20));
      return [{ value: { id: 'country/IR', name: 'Iran' } }] as unknown as readonly ResultRow[];
    };
    const query = 'query Q { conflict(id: "conflict/x") { name } country(code: "IR") { name } }';
    const { data } = await answerOf(query, { ...graph, read } as Graph);
    expect(data).toEqual({ conflict: null, country: { name: 'Iran' } });
  });

  it('lets graphql-js report a value that does not fit the schema, and does not ask again', async () => {
    const graph = graphOf(() => ({ id: 'country/IR', name: null }));
    const { data, errors } = await answerOf('query Q { country(code: "IR") { name } }', graph);
    expect(data).toEqual({ country: null });
    expect(errors).toEqual([expect.objectContaining({ path: ['country', 'name'] })]);
    expect([executed, graph.reads]).toEqual([['Q'], 1]);
  });

  it('answers questions about the schema beside other fields, and asks for those once', async () => {
    const graph = graphOf(() => ({ id: 'country/IR', name: 'Iran' }));
    const query = 'query Q { country(code: "IR") { name } __schema { queryType { name } } }';
    expect(await answerOf(query, graph)).toEqual({
      data: { country: { name: 'Iran' }, __schema: { queryType: { name: 'Query' } } },
    });
    expect([executed, graph.reads]).toEqual([[], 1]);
  });

  it('refuses a graph on another engine than its own', async () => {
    const graph = { ...graphOf(() => null), engine: 'neo4j' } as const;
    const { data, errors } = await answerOf('query Q { country(code: "IR") { name } }', graph);
    expect([data, graph.reads]).toEqual([{ country: null }, 0]);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/another engine/) })]);
  });

  it('leaves wrong variables to graphql-js, and reads nothing', async () => {
    const graph = graphOf(() => null);
    const { errors } = await answerOf('query Q($code: String!) { country(code: $code) { name } }', graph);
    expect(errors).toHaveLength(1);
    expect([executed, graph.reads]).toEqual([['Q'], 0]);
  });
});
