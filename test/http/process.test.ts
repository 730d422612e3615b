import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './testService.js';
import { compiled } from '../setup/compiled.js';

// Each test compiles and starts processes of its own.
jest.setTimeout(120_000);

const stubMain = compiled(new URL('stubMain.ts', import.meta.url));
const realMain = compiled(new URL('../../src/main.ts', import.meta.url));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly problems: () => string;
  readonly exit: Promise<number | null>;
}

let directory: string;
let children: ChildProcess[];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'parley-'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

describe('a service that starts', () => {
  test('prints its address, answers, and ends with 0 on SIGTERM after saying that it is not ready', async () => {
    const running = run({ PARLEY_LOG_FORMAT: 'text' });
    const url = await addressOf(running);
    expect(running.output()).toContain('Nothing is seeded here.\n');
    expect(running.output()).toContain(`Open ${url}/ in a browser to explore it.\n`);
    const slow = ask(url, '{ slow(milliseconds: 1500) }');
    await until(async () => (await fetch(`${url}/readyz`)).status === 200);
    running.child.kill('SIGTERM');
    await until(async () => (await fetch(`${url}/readyz`)).status === 503);
    expect(await slow).toEqual({ data: { slow: 'awake' } });
    expect(await running.exit).toBe(0);
  });

  test('ends at once on a second SIGTERM', async () => {
    const running = run({});
    const url = await addressOf(running);
    running.child.kill('SIGTERM');
    await until(async () => (await fetch(`${url}/readyz`)).status === 503);
    running.child.kill('SIGTERM');
    expect(await running.exit).toBe(143);
  });

  test('logs one line of JSON for each entry if a program reads', async () => {
    const running = run({});
    await addressOf(running);
    running.child.kill('SIGINT');
    expect(await running.exit).toBe(0);
    const lines = running
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(lines.map((line) => line.msg)).toEqual([
      'Nothing is seeded here.',
      expect.stringMatching(/^Parley answers at http:\/\/127\.0\.0\.1:\d+\/graphql$/),
      expect.stringMatching(/^Open /),
      'stopping',
      'stopped',
    ]);
  });
});

describe('the service itself', () => {
  test('seeds at its first start and not again, and answers after being killed', async () => {
    const first = run({ PARLEY_LOG_FORMAT: 'text' }, realMain);
    const query = '{ country(code: "IR") { name } claims(first: 1) { totalCount } }';
    const answer = await ask(await addressOf(first), query);
    expect(answer).toMatchObject({ data: { country: { name: 'Iran' } } });
    expect(first.output()).toMatch(/^Writing \d+ claims about \d+ entities\.$/m);
    expect(first.output()).toMatch(/^Created \d+ claims, \d+ entities, 2 sources and \d+ disagreements\.$/m);
    expect(first.output()).not.toMatch(/Created .* nodes/);
    first.child.kill('SIGKILL');
    await first.exit;
    const second = run({ PARLEY_LOG_FORMAT: 'text' }, realMain);
    expect(await ask(await addressOf(second), query)).toEqual(answer);
    expect(second.output()).toMatch(/^Parley answers at /);
  });
});

describe('a service that cannot start reports the problem and its remedy, and ends with 1', () => {
  test('for wrong settings, all at once', async () => {
    const running = run({ PARLEY_PORT: 'x', PARLEY_IDE: 'maybe' });
    expect(await running.exit).toBe(1);
    expect(running.problems()).toBe(
      'parley: PARLEY_PORT is "x": expected a whole number from 0 to 65535.\n' +
        'PARLEY_IDE is "maybe": expected on or off.\n',
    );
  });

  test('for a taken port, before anything is seeded', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const running = run({ PARLEY_PORT: port });
    expect(await running.exit).toBe(1);
    other.close();
    expect(running.problems()).toBe(
      `parley: Port ${port} is taken: stop what listens there, or set PARLEY_PORT to another.\n`,
    );
    expect(running.output()).toBe('');
  });

  test('as a second process on one data directory', async () => {
    const first = run({});
    await addressOf(first);
    const second = run({});
    expect(await second.exit).toBe(1);
    expect(oneLine(second)).toMatch(
      /^parley: The service \(process \d+\) has the data directory open\. Stop it .*, or set PARLEY_DATA/,
    );
  });

  test('for a data directory that is a file', async () => {
    writeFileSync(join(directory, 'file'), '');
    const running = run({ PARLEY_DATA: join(directory, 'file') });
    expect(await running.exit).toBe(1);
    expect(oneLine(running)).toMatch(/set PARLEY_DATA to one/i);
  });

  test('for a Neo4j that is not there', async () => {
    const started = performance.now();
    const running = run({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hunter2' });
    expect(await running.exit).toBe(1);
    // Far from a driver's own patience, which is a minute; a busy machine takes most of these seconds to compile.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(oneLine(running)).toMatch(/NEO4J_URI/);
    expect(running.problems()).not.toContain('hunter2');
  });
});

/** Runs the service with a data directory of its own and nothing of this process's environment but the path. */
function run(environment: Record<string, string>, main = stubMain): Running {
  const env = {
    PATH: process.env.PATH ?? '',
    PARLEY_PORT: '0',
    PARLEY_DATA: join(directory, 'data'),
    ...environment,
  };
  const child = spawn(process.execPath, [main], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  let problems = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (problems += part));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { child, output: () => output, problems: () => problems, exit };
}

async function addressOf(running: Running): Promise<string> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const found = /Parley answers at (http:\/\/\S+?)\/graphql/.exec(running.output());
    if (found?.[1] && running.output().includes('to explore it')) return found[1];
    if (running.child.exitCode !== null) break;
    await pause(50);
  }
  throw new Error(`The service did not start: ${running.output()}${running.problems()}`);
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.json();
}

function oneLine(running: Running): string {
  const lines = running.problems().trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}
