import { Command } from 'commander';
import { runCommand, write } from './factCommands.js';
import type { SeedSurroundings } from './factCommands.js';

interface IngestArguments {
  readonly text?: string;
  readonly keepText: boolean;
  readonly dryRun?: boolean;
}

/** `ingest`: brings the graph up to date with fact directories, in one transaction. */
export function ingestCommand(surroundings: SeedSurroundings): Command {
  return new Command('ingest')
    .description('Bring the graph up to date with fact directories.')
    .argument('<directory...>', 'fact directories: *.yaml, and *.txt for the texts of their articles')
    .option('--text <file>', "an article's text that lies elsewhere")
    .option('--no-keep-text', 'compare citations with the texts, but do not put the texts into the graph')
    .option('--keep-text', 'put the texts into the graph, where they are served (the default)', true)
    .option('--dry-run', 'only show what would be created, changed and removed')
    .addHelpText('after', HELP)
    .action((directories: readonly string[], given: IngestArguments) =>
      runCommand(surroundings, () => {
        const { text: textFile, keepText: keepTexts, dryRun = false } = given;
        return write({ directories, textFile, keepTexts, dryRun }, surroundings);
      }),
    );
}

const HELP = `
All directories are written in one transaction: if anything fails, nothing has changed. Ingesting the same facts again
changes nothing; of facts that were mended, what differs is changed; what a directory no longer says goes, unless another
one supports it. A directory is known by its name, so it may be moved. To take it out, leave it with one file in which
stands "entities: []", and ingest it.

Claims may speak of everything that other directories in the graph declare, without declaring it again.

The embedded graph belongs to one process: stop the service first. On Neo4j it may go on serving.

Examples:
  parley ingest --dry-run articles/strikes     what would change
  parley ingest articles/strikes               one article
  parley ingest articles/*                     several at once
  parley ingest --no-keep-text articles/*      without publishing their texts`;
