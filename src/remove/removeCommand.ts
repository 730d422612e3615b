import { Command } from 'commander';
import { badInput, ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { interrupted } from '../command/interrupted.js';

/** The outside world of the command. */
export interface RemoveSurroundings {
  openGraph(): Promise<Graph>;
  /** Gets a line for people. */
  print(line: string): void;
  /** Gets a line about a problem. */
  complain(line: string): void;
  /** Gets progress unchanged, without an added line break; `overwrites` is true for a terminal. */
  readonly progress: { readonly overwrites: boolean; write(text: string): void };
}

interface RemoveArguments {
  readonly row?: readonly string[];
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
}

const HELP = `
Everything that rests on the source alone goes; everything that another source says too stays, as if this one had never
been there: names, ranks, properties, relationships and disagreements are worked out anew. Query.changes lists the ids
that were removed.

An imported dataset goes in batches, each a transaction. The same command continues a removal that was ended or
killed; importing the file again puts the rows back. Rows given with --row go in one transaction.

An article, or a dataset of facts, goes in one transaction, together with the entities that it alone names. It stays out
when the service starts again. To put it back, ingest its directory, or run parley seed if Parley ships it; to remove it
for good, take it out of the files of its directory. If claims of another directory name an entity that it alone names,
it is not taken out.

The embedded graph belongs to one process: stop the service first. On Neo4j it may go on serving.

Examples:
  parley remove --dry-run dataset/gdelt                    what would go
  parley remove dataset/gdelt                              everything that was imported as this dataset
  parley remove dataset/ucdp-ged --row 244657 --row 412700  two rows, by their keys
  parley remove dataset/gdelt --row event/gdelt--410408    a row, by the id of its event
  parley remove article/4d91b7cebd7a                       an article and what rests on it

The first interrupt (Ctrl-C) ends the removal after the batch that is being taken out, the second one at once; neither
harms the graph.

Exit code: 0 if it is gone; 1 if it was refused, and then nothing changed; 130 if interrupted.`;

/**
 * Makes the command `remove`, which takes an article, a dataset or rows of one out of the graph. Sets the exit code.
 */
export function removeCommand(surroundings: RemoveSurroundings): Command {
  return new Command('remove')
    .description('Take an article, a dataset or rows of one out of the graph.')
    .argument('<source>', 'the id of the article or dataset, as in dataset/gdelt')
    .option(
      '--row <key>',
      'only this row of an imported dataset: its key, or the id of its event or claim; may be given again',
      (key: string, keys?: readonly string[]) => [...(keys ?? []), key],
    )
    .option('--dry-run', 'only show what would go')
    .option('--verbose', 'count every node and relationship of facts by its type')
    .addHelpText('after', HELP)
    .action(async (source: string, given: RemoveArguments) => {
      process.exitCode = await runRemove(source, given, surroundings);
    });
}

async function runRemove(
  source: string,
  given: RemoveArguments,
  surroundings: RemoveSurroundings,
): Promise<number> {
  try {
    // The check comes before the graph is opened, so that a mistake in the command line is reported at once.
    refuseOthers(source);
    return await remove(source, given, surroundings);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    surroundings.complain(error.message);
    return 1;
  }
}

function refuseOthers(source: string): void {
  if (/^(?:article|dataset)\/./.test(source)) return;
  throw badInput(
    `“${source}” is not a source. Name an article or a dataset by its id, such as dataset/gdelt; to take out a row, name its dataset and the row: parley remove dataset/gdelt --row KEY. An entity goes with the last source that names it.`,
  );
}

async function remove(
  source: string,
  given: RemoveArguments,
  { openGraph, print, progress }: RemoveSurroundings,
): Promise<number> {
  const { removeSource } = await import('./removeSource.js');
  const { removalLines } = await import('./removalLines.js');
  const { createProgress } = await import('../command/progress.js');
  const { row: rows = [], dryRun = false, verbose = false } = given;
  const interrupt = interrupted();
  const graph = await openGraph();
  const begun = performance.now();
  const shown = createProgress({ ...progress, totalBytes: undefined, noun: 'rows taken out' });
  try {
    const removed = await removeSource(graph, source, {
      rows,
      dryRun,
      signal: interrupt.signal,
      report: print,
      progress: shown.show,
    }).finally(shown.end);
    const seconds = (performance.now() - begun) / 1_000;
    removalLines(source, removed, { dryRun, verbose, seconds }).forEach(print);
    return removed.imported?.isStopped === true ? 130 : 0;
  } finally {
    interrupt.release();
    await graph.close();
  }
}
