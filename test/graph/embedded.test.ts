import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/embedded.js';
import type { Graph } from '../../src/graph/graph.js';
import { compiled } from '../setup/compiled.js';

let folder = '';
let file = '';
const children: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-embedded-'));
});
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the child of this name commits before it is killed. */
const COMMITS = 20;

async function killedAfterCommits(): Promise<string> {
  const writer = child('commit', newFile());
  expect([await writer.next(), await writer.next()]).toEqual([{ event: 'open' }, { event: 'committed' }]);
  await writer.kill();
  return file;
}

function logOf(path: string): string {
  return join(`${path}.wal`, readdirSync(`${path}.wal`)[0]!);
}

/** The file has two headers of 4 kB after its own first one, each with the number of its image at byte 8. */
function withoutNewestHeader(bytes: Buffer): Buffer {
  const headers = [0x1000, 0x2000];
  const [newest] = headers.sort(
    (left, right) => bytes.readUInt32LE(right + 8) - bytes.readUInt32LE(left + 8),
  );
  return Buffer.from(bytes.fill(0, newest, newest! + 0x60));
}

let files = 0;
/** A path of its own for each test, in a folder that is not there yet. */
function newFile(): string {
  files += 1;
  return (file = join(folder, `data${files}`, 'graph'));
}

describe('A statement of more subqueries than the engine takes', () => {
  test('is refused as too large, not reported as a defect', async () => {
    const graph = await openEmbedded(undefined);
    const calls = Array.from({ length: 200 }, (_, at) => `CALL () { MATCH (n:A) RETURN count(n) AS c${at} }`);
    const statement = { text: `${calls.join('\n')}\nRETURN c0 AS value`, parameters: {} };
    await expect(graph.read(statement)).rejects.toMatchObject({ code: 'OPERATION_TOO_LARGE' });
    await graph.close();
  });
});

describe('A statement with another one before it', () => {
  test('gets the ids that the first one finds, and neither may write', async () => {
    const graph = await openEmbedded(undefined);
    await graph.write((transaction) =>
      transaction.run({ text: "CREATE (:A {id: 'a'}), (:A {id: 'b'}), (:A {id: 'c'})", parameters: {} }),
    );
    const first = 'MATCH (n:A) RETURN n.id AS id ORDER BY n.id DESC LIMIT $size';
    const read = (text: string, before: string) =>
      graph.read({
        text,
        parameters: { size: 2 },
        first: function* (parameters) {
          const rows = yield { text: before, parameters };
          return { ids: rows.map(({ id }) => id!) };
        },
      });
    expect(await read('RETURN $ids AS ids, $size AS size', first)).toEqual([{ ids: ['c', 'b'], size: 2 }]);
    await expect(read('RETURN 1 AS one', 'CREATE (n:A) RETURN n.id AS id')).rejects.toThrow();
    expect(await graph.read({ text: 'MATCH (n:A) RETURN count(n) AS n', parameters: {} })).toEqual([
      { n: 3 },
    ]);
    await graph.close();
  });
});

describe('A graph in a file', () => {
  test('has its data and schema again after it was closed', async () => {
    const first = await openEmbedded(newFile());
    await first.define([
      'CREATE CONSTRAINT k IF NOT EXISTS FOR (n:K) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX k_id IF NOT EXISTS FOR (n:K) ON (n.id)',
    ]);
    await write(first, "CREATE (:K {id: 'é\u0000', on: date('2025-06-15'), big: 9007199254740993})");
    await first.close();

    const second = await openEmbedded(file);
    expect(await read(second, 'MATCH (n:K) RETURN properties(n) AS n')).toEqual([
      { n: { id: 'é\u0000', on: '2025-06-15', big: 9007199254740993n } },
    ]);
    expect(
      await read(second, 'MATCH (n:K) WHERE n.on < date("2025-06-16") RETURN count(n) AS count'),
    ).toEqual([{ count: 1 }]);
    await expect(write(second, "CREATE (:K {id: 'é\u0000'})")).rejects.toThrow('refused a statement');
    await second.close();
  });

  test('leaves neither a log nor a note behind when it is closed', async () => {
    const graph = await openEmbedded(newFile());
    await write(graph, 'CREATE (:K)');
    expect(readFileSync(`${file}.holder`, 'utf8')).toBe(`${process.pid} COMMAND`);
    await graph.close();
    expect([existsSync(`${file}.wal`), existsSync(`${file}.holder`)]).toEqual([false, false]);
  });

  test('waits for running statements when it is closed', async () => {
    const graph = await openEmbedded(newFile());
    await write(graph, 'UNWIND range(1, 400) AS id CREATE (:K {id: id})');
    const slow = read(graph, 'MATCH (a:K), (b:K) WHERE a.id * b.id % 7 = 3 RETURN count(*) > 0 AS some');
    await graph.close();
    expect(await slow).toEqual([{ some: true }]);
  });

  test('is refused to a second process, which names its holder and the remedy', async () => {
    const holder = child('hold', newFile());
    expect(await holder.next()).toEqual({ event: 'open' });
    const refusal = {
      code: 'DATABASE_UNAVAILABLE',
      message: `Another command of Parley (process ${holder.pid}) has the data directory open. Wait until it ends or stop it, or set PARLEY_DATA to a directory of this process's own. On a Neo4j (NEO4J_URI) both can run at once.`,
    };
    await expect(openEmbedded(file)).rejects.toMatchObject(refusal);
    expect(await child('open', file).next()).toEqual({ event: 'not opened', ...refusal });
  });

  test('is free again after its holder was killed', async () => {
    const holder = child('hold', newFile());
    await holder.next();
    await holder.kill();
    const graph = await openEmbedded(file);
    expect(await read(graph, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await graph.close();
  });

  test('keeps every commit and nothing else when its process is killed in the middle', async () => {
    const writer = child('interrupt', newFile());
    expect([await writer.next(), await writer.next()]).toEqual([
      { event: 'open' },
      { event: 'in the middle' },
    ]);
    await writer.kill();
    const graph = await openEmbedded(file);
    expect(await read(graph, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS n')).toEqual([
      { labels: ['Kept'], n: { id: 1 } },
    ]);
    await graph.close();
  });

  test('refuses writes without room, keeps the earlier ones, and goes on reading', async () => {
    const writer = child('fill', newFile(), { blocks: 2_000 });
    expect(await writer.next()).toEqual({ event: 'open' });
    expect(await writer.next()).toMatchObject({
      event: 'refused',
      code: 'STORAGE_FULL',
      message: expect.stringContaining('Make room'),
    });
    expect(await writer.next()).toEqual({ event: 'read', lost: 0 });
  });

  test('is refused with the remedy if it is cut short or no graph', async () => {
    const graph = await openEmbedded(newFile());
    await write(graph, 'UNWIND range(1, 500) AS id CREATE (:K {id: id})');
    await graph.close();
    const whole = readFileSync(file).length;
    const damages: ((path: string) => void)[] = [
      (path) => truncateSync(path, whole / 2),
      (path) => writeFileSync(path, 'This is a letter, not a graph.'.repeat(500)),
      (path) => writeFileSync(path, ''),
    ];
    for (const [number, damage] of damages.entries()) {
      const damaged = `${file}.damaged${number}`;
      copyFileSync(file, damaged);
      damage(damaged);
      await expect(openEmbedded(damaged)).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('Move the data directory away'),
      });
    }
  });

  describe('of which the engine silently loses commits', () => {
    const damages: Record<string, (path: string) => void> = {
      'an emptied log': (path) => truncateSync(logOf(path), 0),
      'a log cut in the middle': (path) => truncateSync(logOf(path), 1_500),
      'no log': (path) => rmSync(`${path}.wal`, { recursive: true }),
    };
    test.each(Object.keys(damages))(
      'reports the number missing after %s, and keeps the old file',
      async (name) => {
        const path = await killedAfterCommits();
        damages[name]!(path);
        const old = readFileSync(path);
        const lines: string[] = [];
        const graph = await openEmbedded(path, { report: (line) => lines.push(line) });
        const rows = await read(graph, 'MATCH (n:K) RETURN n.id AS id');
        await graph.close();
        const left = (rows as readonly unknown[]).length;
        expect(left).toBeLessThan(COMMITS);
        const what = `The last ${COMMITS - left} of ${COMMITS} writes are missing`;
        expect(lines).toEqual([expect.stringContaining(what)]);
        const aside = /(\S+), beside it, is the old file/.exec(lines[0]!)?.[1] ?? '';
        expect(readFileSync(join(dirname(path), aside))).toEqual(old);
        expect(existsSync(`${path}.wal.before`)).toBe(false);
      },
    );

    test('reports it if the newest header is damaged and the engine falls back to an older image', async () => {
      const graph = await openEmbedded(newFile());
      await write(graph, 'CREATE (:K)');
      await graph.close();
      writeFileSync(file, withoutNewestHeader(readFileSync(file)));
      const lines: string[] = [];
      const opened = await openEmbedded(file, { report: (line) => lines.push(line) });
      expect(await read(opened, 'MATCH (n:K) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
      await opened.close();
      expect(lines).toEqual([expect.stringContaining('The last write is missing')]);
    });

    test('reports nothing after a kill that lost nothing, nor for a graph without a note', async () => {
      const path = await killedAfterCommits();
      const lines: string[] = [];
      for (const _ of [1, 2]) {
        const graph = await openEmbedded(path, { report: (line) => lines.push(line) });
        expect(await read(graph, 'MATCH (n:K) RETURN count(n) AS count')).toEqual([{ count: COMMITS }]);
        await graph.close();
        rmSync(`${path}.commits`);
      }
      expect(lines).toEqual([]);
    });
  });

  test('is refused below a path that is no directory', async () => {
    const letter = join(folder, 'letter');
    writeFileSync(letter, 'Not a directory.');
    await expect(openEmbedded(join(letter, 'graph'))).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('PARLEY_DATA'),
    });
  });

  test.each(['/proc/parley/graph', '/sys/parley/graph'].filter((path) => existsSync(join(path, '../..'))))(
    'is refused at %s, which is not writable',
    async (path) => {
      const refusal = (await openEmbedded(path).catch((error: unknown) => error)) as Error;
      expect(refusal).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('PARLEY_DATA'),
      });
      expect(refusal.message).not.toContain(path);
    },
  );
});

describe('An overload of the embedded engine', () => {
  test('drops statements that waited past their deadline, without running them', async () => {
    const graph = await openEmbedded(undefined, { concurrency: 1 });
    await write(graph, 'UNWIND range(1, 700) AS id CREATE (:K {id: id})');
    const slow = read(graph, 'MATCH (a:K), (b:K) WHERE a.id * b.id % 7 = 3 RETURN count(*) > 0 AS some');
    const waiting = Array.from({ length: 30 }, () =>
      graph.read(
        { text: 'MATCH (a:K), (b:K) WHERE a.id * b.id % 5 = 3 RETURN count(*) AS n', parameters: {} },
        { deadline: 20 },
      ),
    );
    const outcomes = await Promise.allSettled(waiting);
    expect(new Set(outcomes.map((outcome) => outcome.status))).toEqual(new Set(['rejected']));
    const start = performance.now();
    expect(await slow).toEqual([{ some: true }]);
    expect(await read(graph, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    // Thirty of them would take thirty times as long as the slow one.
    expect(performance.now() - start).toBeLessThan(3_000);
    await graph.close();
  });
});

function read(graph: Graph, text: string): Promise<unknown> {
  return graph.read({ text, parameters: {} });
}

function write(graph: Graph, text: string): Promise<unknown> {
  return graph.write((transaction) => transaction.run({ text, parameters: {} }));
}

interface Child {
  readonly pid: number | undefined;
  /** The next line it prints. */
  next(): Promise<unknown>;
  kill(): Promise<void>;
}

/** Runs `child.ts`. `blocks` is the size of the largest file it may write, in units of 512 bytes or a kibibyte. */
function child(deed: string, path: string, limits: { readonly blocks?: number } = {}): Child {
  const script = compiled(new URL('./child.ts', import.meta.url));
  const limit = limits.blocks === undefined ? '' : `ulimit -f ${limits.blocks}; `;
  const command = `${limit}exec "$0" "$1" "$2" "$3"`;
  const started = spawn('/bin/sh', ['-c', command, process.execPath, script, deed, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  children.push(started);
  const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
  return {
    pid: started.pid,
    next: async () => JSON.parse(String((await lines.next()).value)) as unknown,
    async kill() {
      started.kill('SIGKILL');
      await once(started, 'exit');
    },
  };
}
