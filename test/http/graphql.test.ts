import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planted, startTestService, until } from './testService.js';
import type { Answer, TestService } from './testService.js';

let it: TestService;
beforeAll(async () => {
  it = await startTestService({ PARLEY_DEADLINE: '300' });
});
afterAll(() => it.service.stop());

describe('GraphQL over HTTP', () => {
  test('a POST is answered', async () => {
    const { status, headers, body } = await it.ask('query($n: String!) { hello(name: $n) }', { n: 'Oman' });
    expect({ status, data: body.data }).toEqual({ status: 200, data: { hello: 'Hello Oman' } });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('a GET is answered if the client shows that it is no form of another site', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ hello }')}`;
    expect((await it.get(path)).status).toBe(400);
    const { status, body } = await it.get(path, { 'apollo-require-preflight': 'yes' });
    expect({ status, body }).toEqual({ status: 200, body: { data: { hello: 'Hello world' } } });
  });

  test('an answer has the content type that the client prefers', async () => {
    const accept = 'application/graphql-response+json, application/json;q=0.5';
    const { headers } = await it.ask('{ hello }', {}, { accept });
    expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('a long answer is compressed', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `a${index}: hello(name: "${'x'.repeat(200)}")`);
    const { headers, status } = await it.ask(`{ ${names.join(' ')} }`);
    expect({ status, encoding: headers.get('content-encoding') }).toEqual({ status: 200, encoding: 'gzip' });
  });

  test.each(['/graphql/x', '/graphql/graphql'])('%s is another address, which answers 404', async (path) => {
    const response = await fetch(it.url + path, {
      method: 'POST',
      body: '{"query":"{ hello }"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test("a client's request id is kept if it is harmless, else replaced", async () => {
    const id = async (given: string) =>
      (await it.ask('{ hello }', {}, { 'x-request-id': given })).headers.get('x-request-id');
    expect(await id('trace-1234.5:6')).toBe('trace-1234.5:6');
    for (const insane of ['short', 'x'.repeat(65), 'with spaces in it', '"><script>alert']) {
      expect(await id(insane)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe('errors', () => {
  test('an expected error keeps its message and code, and nothing of its cause', async () => {
    const answer = await it.ask('{ fails(how: EXPECTED) }');
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      {
        message: 'That cursor is of another list.',
        locations: [{ line: 1, column: 3 }],
        path: ['fails'],
        extensions: { code: 'BAD_USER_INPUT', requestId: answer.headers.get('x-request-id') },
      },
    ]);
    expect(answer.text).not.toContain('hunter2');
  });

  test.each([
    ['{ fails(how: DEFECT) }', 500],
    ['{ fails(how: CAUSED) }', 500],
    ['{ broken }', 500],
    ['{ person(id: 1) { id fails } }', 200],
  ])(
    'a defect reaches the client only as an id that the log has too, with the cause: %s',
    async (query, status) => {
      const answer = await it.ask(query, {}, { 'x-request-id': 'defect-4711' });
      expect(answer.status).toBe(status);
      expect(errorOf(answer)).toEqual({
        message: 'Something went wrong on our side. Error id: defect-4711',
        code: 'INTERNAL_SERVER_ERROR',
      });
      expect(answer.text).not.toMatch(/hunter2|node_modules|\.ts|stack/);
      const logged = it.log.filter((line) => line.msg === 'masked error').at(-1);
      expect(logged).toMatchObject({ id: 'defect-4711', level: 50 });
      expect(JSON.stringify(logged)).toContain(planted);
    },
  );

  test.each([
    ['DOWN', 503, 'DATABASE_UNAVAILABLE', '1'],
    ['LATE', 504, 'DEADLINE_EXCEEDED', null],
    ['MISSING', 404, 'NOT_FOUND', null],
    ['FULL', 507, 'STORAGE_FULL', null],
    ['LARGE', 400, 'OPERATION_TOO_LARGE', null],
  ])('a refusal for %s has status %i', async (how, status, code, retryAfter) => {
    const answer = await it.ask(`{ fails(how: ${how}) }`);
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status, code });
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(answer.body).not.toHaveProperty('data');
  });

  test('an answer with any value has status 200', async () => {
    const answer = await it.ask('{ hello fails(how: DOWN) }');
    expect({ status: answer.status, data: answer.body.data }).toEqual({
      status: 200,
      data: { hello: 'Hello world', fails: null },
    });
  });

  test('a null without an error has status 200, because it is an answer', async () => {
    const { status, body } = await it.ask('{ color }');
    expect({ status, body }).toEqual({ status: 200, body: { data: { color: null } } });
    const beside = await it.ask('{ color fails(how: DOWN) }');
    expect({ status: beside.status, data: beside.body.data }).toEqual({
      status: 200,
      data: { color: null, fails: null },
    });
  });

  test('a refusal has the status of its first error', async () => {
    const status = async (query: string) => (await it.ask(query)).status;
    expect(await status('{ a: fails(how: MISSING) b: fails(how: DOWN) }')).toBe(404);
    expect(await status('{ a: fails(how: DOWN) b: fails(how: MISSING) }')).toBe(503);
  });

  test('a null that spreads to the whole answer because the database is down has status 503', async () => {
    expect((await it.ask('{ hello mustFail }')).status).toBe(503);
  });

  test.each([
    ['Forged', 400, 'BAD_USER_INPUT'],
    ['Costly', 400, 'OPERATION_TOO_LARGE'],
    ['Defect', 500, 'INTERNAL_SERVER_ERROR'],
  ])('an error found by planning before anything runs has its status: %s', async (name, status, code) => {
    const answer = await it.ask(`query ${name} { hello }`);
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status, code });
    expect(answer.text).not.toContain('hunter2');
  });

  test('the deadline ends a running operation', async () => {
    const answer = await it.ask('{ slow(milliseconds: 60000) }');
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({
      status: 504,
      code: 'DEADLINE_EXCEEDED',
    });
    expect(it.slow.ended.at(-1)).toBe(
      'The operation took longer than 300 ms. Ask for less at once, or try again.',
    );
  });

  test('a client that leaves ends its running operation', async () => {
    const patient = await startTestService();
    const leaving = new AbortController();
    const body = JSON.stringify({ query: 'query Left { slow(milliseconds: 60000) }' });
    const headers = { 'content-type': 'application/json' };
    const left = fetch(`${patient.url}/graphql`, { method: 'POST', body, headers, signal: leaving.signal });
    await until(() => patient.slow.running === 1);
    leaving.abort();
    await expect(left).rejects.toThrow();
    await until(() => patient.slow.running === 0);
    expect(patient.slow.ended).toEqual(['The client has gone.']);
    const line = patient.log.find((entry) => entry.msg === 'request');
    expect(line).toMatchObject({ complete: false, operationName: 'Left' });
    await patient.service.stop();
  });

  test.each([
    ['{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query($n: Int!) { slow(milliseconds: $n) }', 'BAD_USER_INPUT'],
    ['query($n: String = "a") { hello(name: $n) }', 'none'],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
    ['', 'BAD_REQUEST'],
  ])('a faulty request is explained with status 400: %s', async (query, code) => {
    const answer = await it.ask(query);
    expect(answer.body.errors ? errorOf(answer).code : 'none').toBe(code);
    expect(answer.status).toBe(code === 'none' ? 200 : 400);
  });

  test('null for an argument that may not be null is a client error, even if found only at run time', async () => {
    const answer = await it.ask('query($n: String = "a") { hello(name: $n) }', { n: null });
    expect(errorOf(answer)).toEqual({
      message: 'Argument "name" of non-null type "String!" must not be null.',
      code: 'BAD_USER_INPUT',
    });
  });

  test('an unknown address is a 404 that repeats nothing of it', async () => {
    const answer = await it.get('/<script>alert(1)</script>');
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(answer.text).not.toContain('script');
  });
});

describe('the log', () => {
  test('has a line for each request, without variables or the operation', async () => {
    await it.ask('query Greeting($n: String!) { hello(name: $n) second: hello }', { n: 'secret-value' });
    const line = it.log.find((entry) => entry.operationName === 'Greeting');
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number),
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      operationName: 'Greeting',
      rootFields: ['hello'],
      codes: [],
      method: 'POST',
      route: '/graphql',
      status: 200,
      milliseconds: expect.any(Number),
      complete: true,
      msg: 'request',
    });
    expect(JSON.stringify(it.log)).not.toContain('secret-value');
  });

  test('has the codes of the errors', async () => {
    await it.ask('query Down { fails(how: DOWN) }');
    expect(it.log.find((entry) => entry.operationName === 'Down')).toMatchObject({
      level: 40,
      status: 503,
      codes: ['DATABASE_UNAVAILABLE'],
    });
  });
});

function errorOf(answer: Answer): { message: string; code: string } {
  const error = answer.body.errors?.[0];
  if (!error) throw new Error(`No error in ${answer.text}`);
  return { message: error.message, code: error.extensions.code };
}
