import { beforeAll, expect, test, afterAll } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { readSettings } from '../../src/config.js';
import { planningPlugin } from '../../src/resolvers/planningPlugin.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { seedGraph } from '../../src/seed/seedGraph.js';
import { createService } from '../../src/service.js';
import type { Service } from '../../src/service.js';
import { examples } from '../../src/web/examples.js';
import { describeOnEngines } from '../engines.js';

interface Body {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describeOnEngines('the service over the facts of the article', (engine) => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    const graph = await engine.open();
    await seedGraph(graph);
    const settings = readSettings({ PARLEY_PORT: '0' });
    const log = pino({ level: 'silent' });
    service = await createService({
      schema: createSchema(),
      plugins: [planningPlugin(settings.maxCost)],
      graph,
      settings,
      log,
    });
    url = await service.listen();
  }, 120_000);
  afterAll(() => service.stop());

  const ask = async (query: string, variables: unknown = {}): Promise<{ status: number; body: Body }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: (await response.json()) as Body };
  };

  test.each(examples.map((example) => [example.title, example] as const))(
    'answers the example: %s',
    async (_title, example) => {
      const { status, body } = await ask(example.operation, JSON.parse(example.variables ?? '{}'));
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      // Every list of an example has something to show.
      expect(JSON.stringify(body.data)).not.toMatch(/"(nodes|edges)":\[\]|^\{"\w+":null/);
    },
  );

  test('lets both IDEs read the schema within the limits', async () => {
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      oneOf: true,
      specifiedByUrl: true,
      schemaDescription: true,
    });
    const { status, body } = await ask(query);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  test('refuses what would cost too much before it runs, quickly', async () => {
    const levels = 4;
    const query = `{ events(first: 100) { nodes { ${'participants(first: 100) { nodes { events(first: 100) { nodes { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } } }`;
    const started = performance.now();
    const { status, body } = await ask(query);
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({
      status: 400,
      code: 'OPERATION_TOO_LARGE',
    });
    expect(body.errors?.[0]?.message).toMatch(/^The operation can ask for \d+ objects/);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
