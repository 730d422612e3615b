import { Command } from 'commander';
import type { Writable } from 'node:stream';
import { ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { interrupted } from '../command/interrupted.js';
import type { Part } from './format/format.js';

/** The outside world of the command. */
export interface ExportSurroundings {
  openGraph(): Promise<Graph>;
  /** The output of an export without a file name. */
  readonly output: Writable;
  /** Gets a line for people, which must not mix with the lines of the export. */
  complain(line: string): void;
  /** Gets progress unchanged; `overwrites` is true for a terminal. */
  readonly progress: { readonly overwrites: boolean; write(text: string): void };
}

interface ExportArguments {
  readonly about?: readonly string[];
  readonly kinds?: string;
  readonly out?: string;
  readonly withText?: boolean;
  readonly force?: boolean;
}

const HELP = `
An export is text: JSON Lines, the first line describes it, the last one counts and seals the others. It holds the
facts of every directory and the layer of imports. "parley ingest FILE" reads it back, on either engine, to the same
graph.

Back up, and restore into an empty graph:
  parley export --with-text --out backup.jsonl
  parley ingest backup.jsonl

Move from the embedded engine to Neo4j:
  parley export --with-text --out graph.jsonl
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=... parley ingest graph.jsonl

Hand on a part, with everything that it needs (entities and their names, sources, evidence):
  parley export --about country/IR --out iran.jsonl
  parley export --about country/IR country/IL --kinds EVENT,AGREEMENT | gzip > part.jsonl.gz
Kinds are those of the entities of claims: PERSON, ORGANIZATION, COUNTRY, BLOC, OFFICE, CONFLICT, NEGOTIATION,
AGREEMENT, EVENT, PLACE; CLAIM means every claim.

The embedded graph belongs to one process: stop the service first. On Neo4j it may go on serving.

Exit code: 0 if everything was written; 1 if not, and then there is no file; 130 if interrupted.`;

/**
 * Makes the command `export`, which writes the graph, or a part of it, as text that `ingest` reads back. Sets the exit
 * code.
 */
export function exportCommand(surroundings: ExportSurroundings): Command {
  return new Command('export')
    .description('Write the graph, or a part of it, as JSON Lines: to back up, to move, to hand on.')
    .option('--about <id...>', 'only claims about these entities, with everything that they need')
    .option('--kinds <kinds>', 'only claims that are also about entities of these kinds, separated by commas')
    .option('--out <file>', 'the file to write (default: the standard output)')
    .option('--with-text', 'also the texts of articles, which may be copyrighted')
    .option('--force', 'replace the file if it is there already')
    .addHelpText('after', HELP)
    .action(async (given: ExportArguments) => {
      process.exitCode = await runExport(given, surroundings);
    });
}

async function runExport(given: ExportArguments, surroundings: ExportSurroundings): Promise<number> {
  try {
    return await exportTo(given, surroundings);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    surroundings.complain(error.message);
    return 1;
  }
}

async function exportTo(given: ExportArguments, surroundings: ExportSurroundings): Promise<number> {
  const { toFile, toStream } = await import('../files/output.js');
  const { createProgress } = await import('../command/progress.js');
  const { openGraph, output, progress, complain } = surroundings;
  const shown = createProgress({ ...progress, totalBytes: undefined, noun: 'lines' });
  const interrupt = interrupted(['SIGINT', 'SIGTERM']);
  const graph = await openGraph();
  try {
    const to = given.out === undefined ? toStream(output) : await toFile(given.out, given.force === true);
    const lines = await write(graph, given, { to, signal: interrupt.signal, show: shown.show })
      .catch(async (error: unknown) => {
        await to.abandon();
        throw error;
      })
      .finally(shown.end);
    if (interrupt.signal.aborted) return 130;
    if (given.out !== undefined) complain(`Exported ${lines} lines.`);
    return 0;
  } finally {
    interrupt.release();
    await graph.close();
  }
}

interface Writing {
  readonly to: import('../files/output.js').Output;
  readonly signal: AbortSignal;
  show(lines: number): void;
}

/** Resolves with the number of lines, even if the reader left or the user stopped the export. */
async function write(graph: Graph, given: ExportArguments, { to, signal, show }: Writing): Promise<number> {
  const { exportGraph } = await import('./write/exportGraph.js');
  const { encode } = await import('./format/encode.js');
  let count = 0;
  const text = encode(
    exportGraph(graph, { part: partOf(given), withText: given.withText === true }),
    (lines) => show((count = lines)),
  );
  for await (const piece of text) {
    const isRead = !signal.aborted && (await to.write(piece));
    if (isRead) continue;
    await to.abandon();
    return count;
  }
  await to.finish();
  return count + 1;
}

/** Returns the part to export; undefined for the whole graph. */
function partOf({ about = [], kinds }: ExportArguments): Part | undefined {
  if (about.length === 0 && kinds === undefined) return undefined;
  const list = (kinds ?? '').split(/[\s,]+/).filter((kind) => kind !== '');
  return {
    about: [...new Set(about)].sort(),
    kinds: [...new Set(list.map((kind) => kind.toUpperCase()))].sort(),
  };
}
