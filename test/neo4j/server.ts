import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Jdk } from './java.js';

/** A Neo4j that tests may use and empty, and how to sign in to it. */
export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  /** The environment that it runs in, for the summary. */
  readonly from: string;
  /** Starts one more, empty Neo4j, which ends with this one; absent if there can be only one. */
  readonly more?: () => Promise<TestNeo4j>;
  readonly stop: () => Promise<void>;
}

/** A running server of ours with its process, for tests that end or freeze it. */
export interface ServerProcess extends TestNeo4j {
  readonly process: ChildProcess;
}

const STARTS_WITHIN = 120_000;
const ENDS_WITHIN = 10_000;

/**
 * For tests: every plan is kept, because planning a new text takes 100 to 200 ms of processor time and running it 3 ms
 * (1,447 statements with 517 texts: 95 s, and 4.5 s once planned).
 * The thorough compiler takes the hottest methods alone, six times later than it would. Starting, seeding the article
 * and planning the 251 texts of the golden cases four times took 228 s of processor time so, 249 s with the thresholds
 * of Java and 261 s with the quick compiler alone. The fourth time took 37, 33 and 66 s, the start 13, 22 and 10 s.
 */
const FOR_TESTS: readonly string[] = [
  '-Xmx1536m',
  '-XX:+UseSerialGC',
  '-XX:ReservedCodeCacheSize=240m',
  '-XX:Tier4InvocationThreshold=30000',
  '-XX:Tier4MinInvocationThreshold=10000',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=400000',
  '-Dparley.plans=20000',
];

/**
 * Starts a Neo4j from its jars, with a random password, on a free port of loopback (or on `port`, to start one
 * again where it was). It ends when its standard input does: with this process, however that ends.
 * @param options for the Java machine; `-Dparley.pagecache=MEBIBYTES` sets the size of Neo4j's page cache
 * @param kept the directory of data that outlive it; without one they are deleted
 */
export async function startServer(
  jdk: Jdk,
  classPath: string,
  port = 0,
  options: readonly string[] = FOR_TESTS,
  kept?: string,
): Promise<ServerProcess> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'parley-neo4j-'));
  const password = randomBytes(12).toString('base64url');
  const source = join(import.meta.dirname, 'Neo4jServer.java');
  const keeping = kept === undefined ? [] : ['-Dparley.keep=true'];
  const server = spawn(jdk.java, [...options, ...keeping, '-cp', classPath, source, folder, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  server.stdin.on('error', () => undefined);
  server.stdin.write(`${password}\n`);
  const ready = readyLines(server);
  const stop = async (): Promise<void> => {
    await stopServer(server);
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  };
  const next = async () => ({
    ...(await ready()),
    username: 'neo4j',
    password,
    from: 'official jars',
    process: server,
    stop,
  });
  const more = (): Promise<TestNeo4j> => {
    server.stdin.write('more\n');
    return next();
  };
  return { ...(await next()), more };
}

type Ready = Pick<TestNeo4j, 'uri' | 'version'>;

/** A function that waits for the next line of the server that says that a Neo4j is ready. Call it once for each. */
function readyLines(server: ChildProcess): () => Promise<Ready> {
  let told = '';
  server.stderr?.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-2_000)));
  const waiting: ((ready: Ready) => void)[] = [];
  createInterface({ input: server.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    const [, port, version] = /^READY (\d+) (\S+)$/.exec(line) ?? [];
    if (version !== undefined) waiting.shift()?.({ uri: `bolt://127.0.0.1:${port}`, version });
  });
  return () =>
    new Promise((resolve, reject) => {
      const fail = (reason: string): void => reject(new Error(`The Neo4j for tests ${reason}.\n${told}`));
      const timer = setTimeout(() => fail(`was not ready after ${STARTS_WITHIN} ms`), STARTS_WITHIN);
      server.once('error', (error) => fail(`could not be started: ${error.message}`));
      server.once('exit', (code) => fail(`ended with code ${code} before it was ready`));
      waiting.push((ready) => {
        clearTimeout(timer);
        resolve(ready);
      });
    });
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.stdin?.end();
    const impatience = setTimeout(() => server.kill('SIGKILL'), ENDS_WITHIN);
    await gone;
    clearTimeout(impatience);
  }
}
