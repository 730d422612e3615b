import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockedPackages, root, stages, textOf } from './files.js';
import type { Instruction } from './files.js';

const [build, final] = stages(textOf('Dockerfile')) as [Instruction[], Instruction[]];
const ofStage = (stage: Instruction[], name: string) =>
  stage.filter((each) => each.name === name).map(({ rest }) => rest);
const ofFinal = (name: string) => ofStage(final, name);

/** The paths that a stage takes, without /app/ and the slash at the end. */
const copied = (stage: Instruction[]) =>
  ofStage(stage, 'COPY').flatMap((rest) => {
    const paths = rest.replace(/^--from=build /, '').split(' ');
    return paths.slice(0, -1).map((path) => path.replace(/^\/app\//, '').replace(/\/$/, ''));
  });

describe('the Dockerfile', () => {
  test('builds on slim Debian in two stages, and runs as a user without rights', () => {
    expect([build[0]!.rest, final[0]!.rest]).toEqual([
      'node:24-bookworm-slim AS build',
      'node:24-bookworm-slim',
    ]);
    expect(ofFinal('USER')).toEqual(['node']);
    expect(final.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      final.findIndex(({ name }) => name === 'CMD'),
    );
  });

  test('finds every path it copies, and .dockerignore lets it', () => {
    const fromContext = [...build, ...final].filter(
      ({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'),
    );
    const paths = fromContext
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1))
      .map((path) => path.replace(/\/$/, ''));
    const admitted = [...textOf('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path]) => path);
    expect(new Set(admitted)).toEqual(new Set(paths));
    const tracked = execFileSync('git', ['ls-files', '--', ...paths], { cwd: root, encoding: 'utf8' }).split(
      '\n',
    );
    expect(
      paths.filter((path) => !tracked.some((each) => each === path || each.startsWith(`${path}/`))),
    ).toEqual([]);
  });
});

/** No Docker runs in tests, so both stages are laid out by hand, in folders that have nothing else. */
describe('what the image holds', () => {
  let app: string;
  let service: ChildProcess;
  let port: number;

  beforeAll(async () => {
    app = mkdtempSync(join(tmpdir(), 'parley-image-'));
    layOut(app);
    port = await freePort();
    service = startService(app, port);
    await untilReady(port, service);
  }, 120_000);
  afterAll(() => {
    service.kill('SIGKILL');
    rmSync(app, { recursive: true, force: true });
  });

  test('is enough for the service to seed itself and answer', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ country(code: "IR") { name } }' }),
    });
    expect(await answer.json()).toEqual({ data: { country: { name: 'Iran' } } });
  });

  test('passes the health check while it serves, and fails it when nothing does', async () => {
    const [program, ...rest] = healthCheck();
    const check = (at: number) =>
      spawnSync(program!, rest, { env: { PATH: process.env['PATH'], PARLEY_PORT: String(at) } }).status;
    expect(check(port)).toBe(0);
    expect(check(await freePort())).toBe(1);
  });

  test('ends with 0 on SIGTERM', async () => {
    service.kill('SIGTERM');
    expect(await once(service, 'exit')).toEqual([0, null]);
  });
});

function layOut(app: string): void {
  const stage = mkdtempSync(join(tmpdir(), 'parley-build-'));
  for (const path of copied(build)) copy(root, path, stage);
  symlinkSync(join(root, 'node_modules'), join(stage, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: stage });
  for (const path of copied(final).filter((each) => each !== 'node_modules'))
    copy(path === 'dist' ? stage : root, path, app);
  rmSync(stage, { recursive: true });
  if (copied(final).includes('node_modules')) linkPackages(app);
}

function copy(from: string, path: string, to: string): void {
  cpSync(join(from, path), join(to, path), { recursive: true });
}

/** Links the packages that the build stage leaves: those that run, without those that only build. */
function linkPackages(app: string): void {
  const [, removed] = /&& rm -r (.+)$/.exec(ofStage(build, 'RUN').at(-1)!)!;
  const left = Object.entries(lockedPackages)
    .filter(([path, { dev }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !dev)
    .map(([path]) => path)
    .filter((path) => !removed!.split(' ').some((each) => path === each || path.startsWith(`${each}/`)));
  // Of packages for one platform each, only those of this one are there.
  for (const path of left.filter((each) => existsSync(join(root, each)))) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    symlinkSync(join(root, path), join(app, path));
  }
}

/** As the image starts it, but on a port and with a data folder of the test's own. */
function startService(app: string, port: number): ChildProcess {
  const environment = Object.fromEntries(
    ofFinal('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=') as [string, string])),
  );
  const [program, ...rest] = JSON.parse(ofFinal('CMD')[0]!) as string[];
  return spawn(program!, rest, {
    cwd: app,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      ...environment,
      PARLEY_HOST: '127.0.0.1',
      PARLEY_PORT: String(port),
      PARLEY_DATA: join(app, 'data'),
    },
  });
}

function healthCheck(): string[] {
  const rest = ofFinal('HEALTHCHECK')[0]!;
  return JSON.parse(rest.slice(rest.indexOf('CMD ') + 'CMD '.length)) as string[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(port: number, service: ChildProcess): Promise<void> {
  let complaint = '';
  service.stderr!.on('data', (chunk) => (complaint += String(chunk)));
  while (service.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The service ended with ${service.exitCode}: ${complaint}`);
}
