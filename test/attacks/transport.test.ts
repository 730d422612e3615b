import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { startTestService } from '../http/testService.js';
import type { Answer, TestService } from '../http/testService.js';
import { codeOfRefusal, expectHealthy, cheapestOf5 } from './attack.js';

let running: TestService;
beforeAll(async () => {
  running = await startTestService({ PARLEY_CORS_ORIGINS: 'https://friend.example' });
});
afterAll(() => running.service.stop());

const hello = JSON.stringify({ query: '{ hello }' });
const bodyOf = (bytes: number) => hello + ' '.repeat(bytes - hello.length);
const kilobytes = 1_024;

describe('bodies', () => {
  test('256 kB pass and one byte more does not', async () => {
    expect((await running.post(bodyOf(256 * kilobytes))).status).toBe(200);
    const answer = await running.post(bodyOf(256 * kilobytes + 1));
    expect({ status: answer.status, code: codeOfRefusal(answer) }).toEqual({
      status: 413,
      code: 'OPERATION_TOO_LARGE',
    });
    expect(answer.body.errors?.[0]?.message).toContain('256 kB');
  });

  const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;
  const chunk = (bytes: Buffer) =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
  test.each([
    ['is announced', [`${head}content-length: 10000000\r\n\r\n`, '{']],
    [
      'is sent in parts',
      [`${head}transfer-encoding: chunked\r\n\r\n`, chunk(Buffer.alloc(256 * kilobytes + 1, ' '))],
    ],
    [
      'is sent as a bomb',
      [
        `${head}content-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n`,
        chunk(gzipSync(Buffer.alloc(1_000_000, ' ')).subarray(0, 900)),
      ],
    ],
    [
      'is sent as what inflates to nothing',
      [
        `${head}content-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n`,
        chunk(Buffer.concat(Array.from({ length: 14_000 }, () => gzipSync('')))),
      ],
    ],
  ])('a body that is too large and %s is refused before its end', async (_name, parts) => {
    expect(await unfinished(parts)).toMatch(/^HTTP\/1.1 413 .*\r\n(.*\r\n)*\r\n.*OPERATION_TOO_LARGE/);
    await expectHealthy(running);
  });

  test.each([
    ['gzip', gzipSync(bodyOf(200 * kilobytes))],
    ['deflate', deflateSync(bodyOf(200 * kilobytes))],
    ['br', brotliCompressSync(bodyOf(200 * kilobytes))],
  ])('a body in %s is read', async (encoding, body) => {
    expect((await running.post(body, { 'content-encoding': encoding })).status).toBe(200);
  });

  const bomb = Buffer.alloc(50_000_000, ' ');
  test.each([
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['br', brotliCompressSync(bomb)],
  ])('a bomb of 50 MB in %s is not inflated', async (encoding, body) => {
    const attack = () => running.post(body, { 'content-encoding': encoding });
    expect((await attack()).status).toBe(413);
    expect(await cheapestOf5(attack)).toBeLessThan(50);
    await expectHealthy(running);
  });

  test.each<[string, string | Uint8Array, Record<string, string>, number]>([
    ['a batch', `[${hello}]`, {}, 400],
    ['a batch of a thousand', `[${Array.from({ length: 1_000 }, () => hello).join(',')}]`, {}, 400],
    ['no JSON', '{ hello }', {}, 400],
    ['half of JSON', hello.slice(0, -3), {}, 400],
    ['null', 'null', {}, 400],
    ['a string', '"{ hello }"', {}, 400],
    ['nothing', '', {}, 400],
    ['an operation that is no string', '{"query": {"kind": "Document"}}', {}, 400],
    ['variables that are a string', '{"query": "{ hello }", "variables": "{}"}', {}, 400],
    ['a form', 'query={ hello }', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', hello, { 'content-type': 'text/plain' }, 400],
    ['multipart', hello, { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['UTF-7', hello, { 'content-type': 'application/json; charset=utf-7' }, 415],
    ['UTF-16', Buffer.from(hello, 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }, 415],
    ['UTF-32', hello, { 'content-type': 'application/json; charset=utf-32' }, 415],
    ['an unknown encoding', hello, { 'content-encoding': 'zstd' }, 415],
    ['gzip that is none', hello, { 'content-encoding': 'gzip' }, 400],
  ])('%s is refused', async (_name, body, headers, status) => {
    const answer = await running.post(body, headers);
    expect(codeOfRefusal(answer)).toBe('BAD_REQUEST');
    expect(answer.status).toBe(status);
    await expectHealthy(running);
  });

  test('a persisted query is refused as not supported', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    const answer = await running.post(JSON.stringify({ extensions }));
    expect(answer.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('methods and addresses', () => {
  test.each(['PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${running.url}/graphql`, { method, body: hello, headers });
    expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'GET, POST',
    });
  });

  test('a mutation by GET is not run', async () => {
    const query = encodeURIComponent('mutation { change }');
    const answer = await running.get(`/graphql?query=${query}`, { 'apollo-require-preflight': '1' });
    expect({ status: answer.status, code: codeOfRefusal(answer) }).toEqual({
      status: 405,
      code: 'BAD_REQUEST',
    });
  });

  test.each(['', 'application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])(
    'GET with the content type "%s" needs a header that a foreign page cannot send unasked',
    async (type) => {
      const headers = type ? { 'content-type': type } : {};
      expect(codeOfRefusal(await running.get('/graphql?query={hello}', headers))).toBe('BAD_REQUEST');
    },
  );

  test.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/graphiql/../../package.json',
    '/graphiql/..%2f..%2fpackage.json',
    '/graphiql/%2e%2e/index.js',
    '/graphiql/%00',
    '/style.css/../../x',
    '/.env',
    '//graphql',
    '/%',
  ])('%s gives nothing of the file system', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 (400|403|404) /);
    expect(answer).not.toMatch(/"name"|root:|node_modules|\/work|Error:/);
    await expectHealthy(running);
  });
});

describe('wire', () => {
  test.each([
    [
      'headers of 20 kB',
      `GET /graphql HTTP/1.1\r\nhost: localhost\r\nx-filler: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['a header with a line break', 'GET /graphql HTTP/1.1\r\nhost: localhost\r\nx: a\nb\r\n\r\n', 400],
    [
      'two lengths',
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello`,
      400,
    ],
    [
      'a length and chunks',
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['a negative length', `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: -1\r\n\r\n`, 400],
    ['an unknown method', 'BREW /graphql HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n', 400],
  ])('%s', async (_name, request, status) => {
    expect(await raw(request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    await expectHealthy(running);
  });

  test('headers that drip are let go after five seconds, and others are served meanwhile', async () => {
    const { hostname, port } = new URL(running.url);
    const sockets = Array.from({ length: 200 }, () => connect(Number(port), hostname));
    const started = performance.now();
    const drip = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('x')), 500);
    sockets.forEach((socket) =>
      socket.on('error', () => undefined).write('GET /graphql HTTP/1.1\r\nx-drip: '),
    );
    const closed = sockets.map((socket) => new Promise((resolve) => socket.resume().on('close', resolve)));
    expect(await cheapestOf5(() => expectHealthy(running))).toBeLessThan(100);
    await Promise.all(closed);
    clearInterval(drip);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('a body longer than announced is no second request', async () => {
    const smuggled = 'GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n';
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n`;
    const answer = await raw(`${head}content-length: ${hello.length}\r\n\r\n${hello}${smuggled}`);
    expect(answer.match(/HTTP\/1.1 /g)).toHaveLength(1);
    expect(answer).not.toContain('live');
  });
});

describe('other origins', () => {
  const preflight = (origin: string) =>
    fetch(`${running.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  test('a page of an origin in the setting may call', async () => {
    const response = await preflight('https://friend.example');
    expect(response.headers.get('access-control-allow-origin')).toBe('https://friend.example');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each([
    'https://stranger.example',
    'null',
    'https://friend.example.evil.example',
    'http://friend.example',
  ])('a page of %s may not', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('without the setting no page of another origin may', async () => {
    const closed = await startTestService();
    const answer: Answer = await closed.ask('{ hello }', {}, { origin: 'https://friend.example' });
    await closed.service.stop();
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

/** Sends a request and never ends it; gives the answer that comes all the same. */
function unfinished(parts: readonly (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(running.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => parts.forEach((part) => socket.write(part)));
    let answer = '';
    socket.setEncoding('utf8').on('error', reject);
    socket.on('data', (part: string) => {
      answer += part;
      if (!answer.endsWith('}\n')) return;
      socket.destroy();
      resolve(answer);
    });
    socket.on('close', () => reject(new Error(`No answer but: ${answer}`)));
  });
}

/** Sends bytes as they stand; gives all that comes back until the other side closes. */
function raw(request: string): Promise<string> {
  const { hostname, port } = new URL(running.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', reject).on('close', () => resolve(answer));
    // A connection that is kept open after its answer is ended here.
    setTimeout(() => socket.end(), 300);
  });
}
