import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startTestService } from '../http/testService.js';
import type { TestService } from '../http/testService.js';
import { codeOfRefusal } from './attack.js';

let open: TestService;
let closed: TestService;
beforeAll(async () => {
  open = await startTestService();
  closed = await startTestService({ NODE_ENV: 'production', PARLEY_INTROSPECTION: 'off', PARLEY_IDE: 'off' });
});
afterAll(() => Promise.all([open.service.stop(), closed.service.stop()]));

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('introspection', () => {
  test('is on by default, and off by setting', async () => {
    expect((await open.ask(getIntrospectionQuery())).body.data).toHaveProperty('__schema');
    expect(codeOfRefusal(await closed.ask(getIntrospectionQuery()))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codeOfRefusal(await closed.ask('{ __type(name: "Query") { name } }'))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await closed.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  test('is worked out once, however often it is asked, and as graphql-js would', async () => {
    const query =
      '{ __schema { types { name kind fields { name type { name } } } } t: __type(name: "Nobody") { name } __typename }';
    const first = await open.ask(query);
    expect((await open.ask(query)).body).toEqual(first.body);
    expect(first.body.data).toMatchObject({ t: null, __typename: 'Query' });
    expect(Object.keys(first.body.data ?? {})).toEqual(['__schema', 't', '__typename']);
    const byName = 'query($name: String!) { __type(name: $name) { name } }';
    const named = await Promise.all(['Query', 'Person'].map((name) => open.ask(byName, { name })));
    expect(named.map(({ body }) => body.data)).toEqual([
      { __type: { name: 'Query' } },
      { __type: { name: 'Person' } },
    ]);
    const choice = `query A { __type(name: "Query") { name } } query B { __type(name: "Person") { name } }`;
    const ask = (operationName: string) => open.post(JSON.stringify({ query: choice, operationName }));
    expect((await ask('A')).body.data).toEqual({ __type: { name: 'Query' } });
    expect((await ask('B')).body.data).toEqual({ __type: { name: 'Person' } });
  });

  test('stays on in production unless it is set off', async () => {
    const service = await startTestService({ NODE_ENV: 'production' });
    const { body } = await service.ask('{ __schema { queryType { name } } }');
    await service.service.stop();
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('suggestions', () => {
  test.each([
    ['{ helo }', undefined],
    ['{ hello(nam: "x") }', undefined],
    ['{ color(of: GREN) }', undefined],
    ['query($c: Colour) { color(of: $c) }', undefined],
    ['query($c: Color) { color(of: $c) }', { c: 'GREN' }],
    ['query($c: Color) { color(of: $c) }', { c: 1 }],
    ['{ person(id: 1) { ...on Persn { id } } }', undefined],
    ['{ person(id: 1) }', undefined],
  ])('are given where they are on, and never where they are off: %s', async (query, variables) => {
    const given = (await open.ask(query, variables)).text;
    const withheld = await closed.ask(query, variables);
    expect(withheld.status).toBe(400);
    expect(withheld.text).not.toMatch(/[Dd]id you mean|Ask for some|GREEN|"Person"/);
    if (!query.includes('$c: Color)') || variables?.c === 'GREN')
      expect(given).toMatch(/Did you mean|Ask for some of its fields/);
  });
});

describe('what a service says of itself', () => {
  test('is no version, no server and no host', async () => {
    for (const path of ['/', '/graphql', '/livez', '/nowhere']) {
      const { headers } = await open.get(path);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('no stack, in development neither', async () => {
    const development = await startTestService({ NODE_ENV: 'development' });
    const { text } = await development.ask('{ fails(how: DEFECT) nothing }');
    const masked = await development.ask('{ fails(how: DEFECT) }');
    await development.service.stop();
    expect(text + masked.text).not.toMatch(/stack|node_modules|hunter2/);
  });

  test('no page where pages are off', async () => {
    for (const path of ['/graphiql', '/graphiql/', '/graphiql/main.js']) {
      expect((await closed.get(path, browser)).status).toBe(404);
    }
    const graphql = await closed.get('/graphql', browser);
    expect({ status: graphql.status, html: graphql.text.includes('<') }).toEqual({
      status: 400,
      html: false,
    });
    const root = await closed.get('/', browser);
    expect({ status: root.status, type: root.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/plain; charset=utf-8',
    });
  });
});
