import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Graph } from '../../graph/graph.js';
import { openInputs } from '../../files/input.js';
import type { InputFile } from '../../files/input.js';
import { counted, createProgress } from '../../command/progress.js';
import { lineOf } from '../../ingest/summary.js';
import { readExport } from './readExport.js';
import type { ReadExport } from './readExport.js';

/** The outside world of reading an export. */
export interface IngestExportSurroundings {
  openGraph(): Promise<Graph>;
  print(line: string): void;
  readonly progress: { readonly overwrites: boolean; write(text: string): void };
}

/**
 * Tells whether the path given to `ingest` is an export (the standard input or a file) and not a fact directory. A
 * missing path is left to the reader of directories, which reports it.
 */
export async function isExportPath(path: string): Promise<boolean> {
  if (path === '-') return true;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isDirectory();
}

/** Handles `ingest FILE`: reads an export into the graph and reports the changes. Resolves with the exit code. */
export async function ingestExport(
  path: string,
  { dryRun = false }: { readonly dryRun?: boolean },
  { openGraph, print, progress }: IngestExportSurroundings,
): Promise<number> {
  const shown = createProgress({ ...progress, totalBytes: undefined, noun: 'lines' });
  return withFile(path, async (input) => {
    const graph = await openGraph();
    try {
      const read = await readExport(graph, input, { dryRun, report: shown.show }).finally(shown.end);
      readLines(read).forEach(print);
      return 0;
    } finally {
      await graph.close();
    }
  });
}

/** Keeps the standard input in a temporary file, because an export is read twice, the first time to check it. */
async function withFile<T>(path: string, work: (input: InputFile) => Promise<T>): Promise<T> {
  const [input] = await openInputs([path]);
  if (path !== '-') return work(input!);
  const directory = await mkdtemp(join(tmpdir(), 'parley-'));
  try {
    const kept = join(directory, 'export');
    await pipeline(input!.open(), createWriteStream(kept, { mode: 0o600 }));
    const [file] = await openInputs([kept]);
    return await work({ ...file!, name: input!.name });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function readLines({ header, counts, facts, imported }: ReadExport): readonly string[] {
  const { claim = 0, node = 0, relationship = 0 } = counts;
  const what = header.part === null ? 'a whole graph' : 'a part of a graph';
  const held = `The export is ${what}: ${counted(claim)} claims of facts, and ${counted(node)} nodes and ${counted(relationship)} relationships of imports.`;
  if (facts === undefined) return [held, 'It can be read. Nothing was written.'];
  const done = [
    lineOf('Created', facts.created, { verbose: false }),
    lineOf('Changed', facts.changed, { verbose: false }),
    lineOf('Removed', facts.removed, { verbose: false }),
    imported.nodes + imported.relationships === 0
      ? ''
      : `Created ${counted(imported.nodes)} nodes and ${counted(imported.relationships)} relationships of imports.`,
  ].filter((line) => line !== '');
  return [
    held,
    ...(done.length > 0 ? done : ['Nothing to change: the graph holds the whole export already.']),
    `Content hash: ${header.contentHash}`,
  ];
}
