import { interrupted } from '../../command/interrupted.js';
import { createProgress } from '../../command/progress.js';
import { openInputs } from '../../files/input.js';
import type { Graph } from '../../graph/graph.js';
import { readRecords } from '../row/readRecords.js';
import { importRecords } from '../write/importRecords.js';
import type { ImportArguments, ImportTask } from './importArguments.js';
import { createRejects } from './importRejects.js';
import { importSummaryLines, isRefused } from './importSummary.js';
import { createNotFound } from './notFound.js';

/** The parts that the command gets from outside. */
export interface ImportSurroundings {
  openGraph(): Promise<Graph>;
  /** Brings the facts that Parley ships into a graph that holds no facts yet. */
  seedFirst(graph: Graph): Promise<void>;
  /** Gets a line for people. */
  print(line: string): void;
  /** Gets a line about a problem. */
  complain(line: string): void;
  /** Gets progress as it is, without a line break added. `overwrites` is true for a terminal. */
  readonly progress: { readonly overwrites: boolean; write(text: string): void };
}

/** Imports the files and prints a summary. Resolves with the exit code. */
export async function importFiles(
  { mapping, dataset, paths, options, limit }: ImportTask,
  { dryRun = false, replace = false, rejects: rejectsPath }: ImportArguments,
  { openGraph, seedFirst, print, progress }: ImportSurroundings,
): Promise<number> {
  const inputs = await openInputs(paths);
  const shown = createProgress({ ...progress, totalBytes: totalOf(inputs.map(({ size }) => size)) });
  const path = rejectsPath ?? `${dataset.slug}.rejects.tsv`;
  const rejects = createRejects(path);
  const notFound = createNotFound();
  const interrupt = interrupted();
  const graph = await openGraph();
  try {
    if (!dryRun) await seedFirst(graph);
    const told = { onBytes: shown.addBytes, onNotFound: notFound.add };
    const outcomes = readRecords(inputs, mapping, { ...options, ...told });
    const summary = await importRecords(graph, outcomes, dataset, {
      dryRun,
      replace,
      limit,
      signal: interrupt.signal,
      reject: rejects.add,
      report: shown.show,
    }).finally(shown.end);
    const listed = (await rejects.close()) ? path : undefined;
    importSummaryLines(summary, { dryRun, rejects: listed, notFound: notFound.list() }).forEach(print);
    return summary.isStopped ? 130 : Number(isRefused(summary));
  } finally {
    interrupt.release();
    await graph.close();
  }
}

/** The sum of the sizes; undefined if one of them is. */
function totalOf(sizes: readonly (number | undefined)[]): number | undefined {
  return sizes.some((size) => size === undefined)
    ? undefined
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}
