import { Command } from 'commander';
import { badInput } from '../errors.js';
import { runCommand, write } from './factCommands.js';
import type { SeedSurroundings } from './factCommands.js';

interface IngestArguments {
  readonly text?: string;
  readonly keepText: boolean;
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
}

/** The parts that this command needs beside those of the others: recognizing and reading exports. */
export interface IngestSurroundings extends SeedSurroundings {
  isExport(path: string): Promise<boolean>;
  /** Resolves with the exit code. */
  ingestExport(path: string, options: { readonly dryRun: boolean }): Promise<number>;
}

/** The command `ingest`: brings the graph up to date with fact directories, in one transaction, or reads an export. */
export function ingestCommand(surroundings: IngestSurroundings): Command {
  return new Command('ingest')
    .description('Bring the graph up to date with fact directories, or read an export back.')
    .argument(
      '<directory...>',
      'fact directories: *.yaml, and *.txt for the texts of their articles; or a file that parley export wrote, - being the standard input',
    )
    .option('--text <file>', 'the text of an article in another place')
    .option('--no-keep-text', 'compare citations with the texts, but do not put the texts into the graph')
    .option('--keep-text', 'put the texts into the graph, where they are served (the default)', true)
    .option('--dry-run', 'only show what would be created, changed and removed')
    .option('--verbose', 'count every node and relationship by its type, and print the content hash')
    .addHelpText('after', HELP)
    .action((directories: readonly string[], given: IngestArguments) =>
      runCommand(surroundings, () => ingest(directories, given, surroundings)),
    );
}

async function ingest(
  directories: readonly string[],
  { text: textFile, keepText: keepTexts, dryRun = false, verbose = false }: IngestArguments,
  surroundings: IngestSurroundings,
): Promise<number> {
  const isExport = await Promise.all(directories.map(surroundings.isExport));
  const path = directories[isExport.indexOf(true)];
  if (path === undefined)
    return write({ directories, textFile, keepTexts, dryRun, verbose, seedsFirst: true }, surroundings);
  if (directories.length > 1)
    throw badInput('An export is read alone: give one file, or directories, but not both.');
  if (textFile !== undefined || !keepTexts)
    throw badInput(
      'An export brings the texts that were exported with it: leave out --text and --no-keep-text.',
    );
  return surroundings.ingestExport(path, { dryRun });
}

const HELP = `
All directories are written in one transaction: if anything fails, nothing has changed. Ingesting the same facts again
changes nothing; of mended facts, only the differences are changed; facts that are no longer in a directory go, unless
another one supports them. A directory is known by its name, so it may be moved. To take it out, leave only one file in
it, with "entities: []", and ingest it.

Claims may name all entities that other directories in the graph declare, without declaring them again.

The embedded graph belongs to one process: stop the service first. On Neo4j it may go on serving.

Examples:
  parley ingest --dry-run articles/strikes     what would change
  parley ingest articles/strikes               one article
  parley ingest articles/*                     several at once
  parley ingest --no-keep-text articles/*      without publishing their texts
  parley ingest backup.jsonl                   a file of parley export, from either engine

Exit code: 0 if the graph holds the facts now; 1 if they have problems or could not be written, and then nothing
changed.`;
