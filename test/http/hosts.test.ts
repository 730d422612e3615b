import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { startTestService, type TestService } from './testService.js';

let running: TestService;
let open: TestService;
beforeAll(async () => {
  running = await startTestService();
  open = await startTestService({ PARLEY_HOSTS: 'graph.example.org,rebound.example' });
});
afterAll(() => Promise.all([running.service.stop(), open.service.stop()]));

const query = '{"query":"{ hello }"}';

/** The status line and the body of an operation that is sent with these headers. */
async function ask(service: TestService, headers: readonly string[], target = '/graphql', version = '1.1') {
  const lines = [
    `POST ${target} HTTP/${version}`,
    ...headers,
    'content-type: application/json',
    `content-length: ${query.length}`,
    'connection: close',
  ];
  const answer = await raw(service, `${lines.join('\r\n')}\r\n\r\n${query}`);
  return { status: Number(answer.slice(9, 12)), text: answer };
}

function raw(service: TestService, request: string): Promise<string> {
  const { hostname, port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

describe('the host of a request', () => {
  test.each([
    ['localhost'],
    ['localhost:4000'],
    ['LocalHost:4000'],
    ['localhost.'],
    ['localhost.:4000'],
    ['127.0.0.1'],
    ['127.0.0.1:1'],
    ['[::1]'],
    ['[::1]:4000'],
  ])('%s is this machine', async (host) => {
    expect(await ask(running, [`host: ${host}`])).toMatchObject({ status: 200 });
  });

  test.each([
    ['evil.example'],
    ['evil.example:4000'],
    ['localhost.evil.example'],
    ['evil.example#localhost'],
    ['localhost@evil.example'],
    ['evil.example/localhost'],
    ['127.0.0.1.evil.example'],
    ['127.0.0.2'],
    ['[::2]'],
    ['localhost..'],
    ['localhost:4000:4000'],
    ['localhost:x'],
    ['*'],
    [''],
  ])('"%s" is not served, and the refusal names the setting', async (host) => {
    const { status, text } = await ask(running, [`host: ${host}`]);
    expect(status).toBe(421);
    expect(text).toContain('PARLEY_HOSTS');
    expect(text).toContain('"code":"BAD_REQUEST"');
    expect(text).not.toContain('Hello');
    expect(text).not.toMatch(/evil|localhost|127\.0/);
  });

  test('a page that makes its name lead to this machine reads nothing', async () => {
    const { port } = new URL(running.url);
    const { port: other } = new URL(open.url);
    const asPage = (service: TestService, at: string) =>
      ask(service, [
        `host: rebound.example:${at}`,
        `origin: http://rebound.example:${at}`,
        'sec-fetch-site: same-origin',
      ]);
    const { status, text } = await asPage(running, port);
    expect([status, text.includes('Hello world')]).toEqual([421, false]);
    // Else this would show nothing.
    const served = await asPage(open, other);
    expect([served.status, served.text.includes('Hello world')]).toEqual([200, true]);
  });

  test('pages are not served either', async () => {
    for (const path of ['/', '/graphiql/', '/graphql', '/style.css', '/nothing'])
      expect(
        await raw(running, `GET ${path} HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`),
      ).toMatch(/^HTTP\/1.1 421 /);
  });

  test.each(['/livez', '/readyz'])('%s answers monitors of the process under any host', async (path) => {
    expect(
      await raw(running, `GET ${path} HTTP/1.1\r\nhost: 10.0.0.7:4000\r\nconnection: close\r\n\r\n`),
    ).toMatch(/^HTTP\/1.1 200 /);
  });

  test('a forwarded host is ignored, because a page can send it', async () => {
    const forwarded = (host: string) => [
      `x-forwarded-host: ${host}`,
      `x-host: ${host}`,
      `forwarded: host=${host}`,
    ];
    expect(await ask(running, ['host: evil.example', ...forwarded('localhost')])).toMatchObject({
      status: 421,
    });
    expect(await ask(running, ['host: localhost', ...forwarded('evil.example')])).toMatchObject({
      status: 200,
    });
  });

  test('a request with several hosts or none is refused', async () => {
    expect(await ask(running, ['host: localhost', 'host: evil.example'])).toMatchObject({ status: 400 });
    expect(await ask(running, ['host: evil.example', 'host: localhost'])).toMatchObject({ status: 400 });
    expect(await ask(running, [])).toMatchObject({ status: 400 });
    const { status, text } = await ask(running, [], '/graphql', '1.0');
    expect(status).toBe(400);
    expect(text).toContain('PARLEY_HOSTS');
  });

  test('both the host of a whole address and the header must be served', async () => {
    expect(await ask(running, ['host: localhost'], 'http://evil.example/graphql')).toMatchObject({
      status: 421,
    });
    expect(await ask(running, ['host: evil.example'], 'http://localhost/graphql')).toMatchObject({
      status: 421,
    });
    expect(await ask(running, ['host: localhost'], 'http://localhost:4000/graphql')).toMatchObject({
      status: 200,
    });
  });

  test('PARLEY_HOSTS replaces the names of this machine, and * allows all hosts', async () => {
    expect(await ask(open, ['host: graph.example.org'])).toMatchObject({ status: 200 });
    expect(await ask(open, ['host: localhost'])).toMatchObject({ status: 421 });
    const all = await startTestService({ PARLEY_HOSTS: '*' });
    expect(await ask(all, ['host: evil.example'])).toMatchObject({ status: 200 });
    await all.service.stop();
  });
});
