import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { BENCH_COST } from '../contenders/ours.js';

/** A service that answered rightly, as `node dist/main.js` starts it. */
export interface RunningService {
  readonly url: string;
  /** Milliseconds from the start of the process to its first right answer. */
  readonly firstAnswer: number;
  /** Memory that the process holds, in megabytes (10^6 bytes). */
  memory(): number;
  stop(): Promise<void>;
}

export type Environment = { readonly [name: string]: string };

const MAIN = new URL('../../dist/main.js', import.meta.url).pathname;
const GIVE_UP_AFTER = 120_000;
const ASK_AGAIN_AFTER = 5;

/** Starts the built service and asks it, again and again, until it answers what the article says. */
export async function startService(environment: Environment): Promise<RunningService> {
  const port = await freePort();
  const { PATH, NODE_OPTIONS = '' } = process.env;
  const env = { PATH, NODE_OPTIONS, PARLEY_PORT: String(port), NODE_ENV: 'production', ...LIMITS };
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let problems = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (problems += part));
  const url = `http://127.0.0.1:${port}/graphql`;
  while (!(await answersRightly(url))) {
    if (child.exitCode !== null) throw new Error(`The service ended: ${problems}`);
    if (performance.now() - begun > GIVE_UP_AFTER) throw new Error('The service gives no right answer.');
    await pause(ASK_AGAIN_AFTER);
  }
  return {
    url,
    firstAnswer: performance.now() - begun,
    memory: () => residentMegabytes(child.pid!),
    async stop() {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

const LIMITS = { PARLEY_MAX_COST: String(BENCH_COST), PARLEY_DEADLINE: '60000', PARLEY_LOG_LEVEL: 'error' };

const QUESTION = '{ actor(id: "person/vladimir-putin") { name } }';
const RIGHT = '{"data":{"actor":{"name":"Vladimir Putin"}}}';

async function answersRightly(url: string): Promise<boolean> {
  try {
    return (await post(url, JSON.stringify({ query: QUESTION }))).trim() === RIGHT;
  } catch {
    return false;
  }
}

export async function post(url: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body })).text();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** As Linux tells it: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function residentMegabytes(pid: number): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}
