import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { exportCommand } from '../../src/export/exportCommand.js';
import { ingestExport, isExportPath } from '../../src/export/read/ingestExport.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { exported, filled, linesOf } from './exported.js';
import { compiled } from '../setup/compiled.js';

const CLI = compiled(new URL('../../src/cli.ts', import.meta.url));

jest.setTimeout(120_000);

describe('The command export', () => {
  let graph: Graph;
  let text: string;
  let directory: string;
  beforeAll(async () => {
    graph = await filled(await openGraph({ kind: 'embedded' }));
    text = await exported(graph);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'export-'));
  });
  afterEach(async () => {
    process.exitCode = undefined;
    await rm(directory, { recursive: true });
  });

  const run = async (given: readonly string[], output: Writable = sink([]), of = graph) => {
    const complained: string[] = [];
    const command = exportCommand({
      openGraph: async () => ({ ...of, close: async () => undefined }),
      output,
      complain: (line) => void complained.push(line),
      progress: { overwrites: false, write: () => undefined },
    });
    process.exitCode = undefined;
    await command.parseAsync(given, { from: 'user' });
    return { code: exitCode(), complained: complained.join('\n') };
  };

  test('writes to the standard output, and nothing else there', async () => {
    const pieces: string[] = [];
    expect(await run([], sink(pieces))).toEqual({ code: 0, complained: '' });
    expect(pieces.join('')).toBe(text);
  });

  test('writes a file that a reader never sees half-written', async () => {
    const out = join(directory, 'graph.jsonl');
    const { code, complained } = await run(['--out', out]);
    expect({ code, complained }).toEqual({ code: 0, complained: `Exported ${linesOf(text).length} lines.` });
    expect(await readFile(out, 'utf8')).toBe(text);
    expect(await readdir(directory)).toEqual(['graph.jsonl']);
  });

  test('replaces no file unless it is told to', async () => {
    const out = join(directory, 'graph.jsonl');
    await writeFile(out, 'mine');
    const { code, complained } = await run(['--out', out]);
    expect(code).toBe(1);
    expect(complained).toBe(
      'graph.jsonl is there already. Name another file with --out, or add --force to replace it.',
    );
    expect(await readFile(out, 'utf8')).toBe('mine');
    expect((await run(['--out', out, '--force'])).code).toBe(0);
    expect(await readFile(out, 'utf8')).toBe(text);
    expect(await readdir(directory)).toEqual(['graph.jsonl']);
  });

  test('leaves no file if it fails', async () => {
    const { code, complained } = await run(['--about', 'country/XX', '--out', join(directory, 'x')]);
    expect({ code, files: await readdir(directory) }).toEqual({ code: 1, files: [] });
    expect(complained).toMatch(/^There is no country\/XX/);
    const nowhere = await run(['--out', join(directory, 'none', 'x')]);
    expect(nowhere).toEqual({
      code: 1,
      complained: 'x cannot be written. Name a file in a directory that you may write to.',
    });
  });

  test('leaves no file if it is interrupted', async () => {
    const interrupting: Graph = {
      ...graph,
      read(statement, options) {
        if (statement.text.includes('properties(n)')) process.emit('SIGINT');
        return graph.read(statement, options);
      },
    };
    expect(await run(['--out', join(directory, 'x')], sink([]), interrupting)).toMatchObject({ code: 130 });
    expect(await readdir(directory)).toEqual([]);
  });

  test('ends quietly when its reader leaves', async () => {
    const leaving = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    });
    expect(await run([], leaving)).toEqual({ code: 0, complained: '' });
  });

  test('exports a part, with kinds in upper or lower case', async () => {
    const pieces: string[] = [];
    await run(['--about', 'country/IR', 'country/RU', '--kinds', 'event,Conflict'], sink(pieces));
    const part = { about: ['country/IR', 'country/RU'], kinds: ['CONFLICT', 'EVENT'] };
    expect(pieces.join('')).toBe(await exported(graph, { part }));
  });

  test('writes a file that ingest tells from a directory and reads', async () => {
    const out = join(directory, 'graph.jsonl');
    await run(['--out', out]);
    expect(await Promise.all([out, '-', directory, join(directory, 'none')].map(isExportPath))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const other = await openGraph({ kind: 'embedded' });
    const printed: string[] = [];
    const surroundings = {
      openGraph: async () => ({ ...other, close: async () => undefined }),
      print: (line: string) => void printed.push(line),
      progress: { overwrites: false, write: () => undefined },
    };
    expect(await ingestExport(out, {}, surroundings)).toBe(0);
    expect(await exported(other)).toBe(text);
    expect(printed.join('\n')).toMatch(/^The export is a whole graph: \d+ claims of facts, .*\nCreated .*\n/);
    printed.length = 0;
    await ingestExport(out, {}, surroundings);
    expect(printed[1]).toBe('Nothing to change: the graph holds the whole export already.');
    await other.close();
  });

  test('names the process that holds the embedded file', async () => {
    const first = await openGraph({ kind: 'embedded', path: join(directory, 'data', 'graph.grafeo') });
    const { code, errors } = await parley(['export'], join(directory, 'data'));
    await first.close();
    expect(code).toBe(1);
    expect(errors).toMatch(
      new RegExp(`^Another command of Parley \\(process ${process.pid}\\) has the data directory open`),
    );
  });
});

/** Runs the command line in a process of its own. */
async function parley(given: readonly string[], data: string): Promise<{ code: number; errors: string }> {
  const child = spawn(process.execPath, [CLI, ...given], {
    env: { PATH: process.env['PATH'], PARLEY_DATA: data },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  return { code, errors };
}

function sink(pieces: string[]): Writable {
  return new Writable({
    highWaterMark: 16,
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk.toString());
      setImmediate(done);
    },
  });
}

/** In a function of its own, for the compiler remembers what was assigned before the command ran. */
function exitCode(): number {
  return Number(process.exitCode ?? 0);
}
