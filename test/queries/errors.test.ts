import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hintedMessage } from '../../src/hints/hintedMessage.js';
import { publicError } from '../../src/http/publicError.js';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Context } from '../../src/operation/context.js';
import { createApi } from '../../src/operation/createApi.js';
import { madeStatistics } from '../plan/madeStatistics.js';
import { golden, readCases } from './goldenCase.js';

/** Operations that are refused: beside each stands what the client is told. The plan refuses them, on every engine alike. */
const cases = readCases('errors').map((each) => [each.name, each] as const);

const { schema, plugins } = createApi({
  engine: 'embedded',
  limits: { maxCost: 100_000 },
  readStatistics: async (_, model) => madeStatistics(model, 20_000),
});
const server = new ApolloServer<Context>({
  schema,
  plugins: [...plugins],
  includeStacktraceInErrorResponses: false,
  formatError: (formatted, error) => publicError(formatted, error, (message) => hintedMessage(schema, message)),
});

describe('golden refusals', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ kind: 'embedded' });
    await server.start();
  });
  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  it.each(cases)('%s is refused with the message on file, before a statement runs', async (name, each) => {
    let reads = 0;
    const read: Graph['read'] = (...given) => ((reads += 1), graph.read(...given));
    const { document: query, variables } = each;
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: { graph: { ...graph, read } } },
    );
    const answer = body.kind === 'single' ? body.singleResult : undefined;
    expect(answer?.errors).not.toBeUndefined();
    const text = `${JSON.stringify(answer, null, 2)}\n`;
    expect(text).toBe(golden(name, 'json', text));
    // A root field beside the refused one is answered, and that takes the only statement.
    const answered = Object.values(answer?.data ?? {}).filter((value) => value !== null);
    expect(reads).toBe(answered.length);
  });
});
