import { Command } from 'commander';
import { check, runCommand, write } from './factCommands.js';
import type { SeedSurroundings } from './factCommands.js';

interface SeedArguments {
  readonly check?: boolean;
  readonly text?: string;
  readonly facts?: string;
  readonly forgetText?: boolean;
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
}

/** The command `seed`: the short way to check and ingest the facts that Parley ships. */
export function seedCommand(surroundings: SeedSurroundings): Command {
  return new Command('seed')
    .description('Check the facts and bring the graph up to date with them.')
    .option('--check', 'only check the facts; write nothing and open no graph')
    .option('--dry-run', 'only show what would be created, changed and removed')
    .option('--verbose', 'count every node and relationship by its type, and print the content hash')
    .option('--text <file>', "the article's text: citations are checked against it, and it is served")
    .option('--facts <directory>', 'the fact directory (default: the facts that Parley ships)')
    .option('--forget-text', 'take the text of every article out of the graph again')
    .addHelpText('after', HELP)
    .action((given: SeedArguments) => runCommand(surroundings, () => runSeed(given, surroundings)));
}

const HELP = `
Ingests the facts that Parley ships, as "parley ingest" does your directories. A service does the same at its start if
they differ from those in the graph, so this command is for a preview, or to hand over the text of the article.

The embedded graph belongs to one process: stop the service first. On Neo4j it may go on serving.

Examples:
  parley seed --check --text article.txt     compares every citation with the text
  parley seed --dry-run                      what would change
  parley seed --text article.txt             from now on the text is served, and evidence says CHECKED
  parley seed --forget-text                  takes it out again`;

async function runSeed(given: SeedArguments, surroundings: SeedSurroundings): Promise<number> {
  const directories = [given.facts];
  const textFile = given.text ?? surroundings.article;
  if (given.check === true) return check(directories, { textFile }, surroundings);
  const forgetTexts = given.forgetText === true;
  return write(
    { directories, textFile, forgetTexts, dryRun: given.dryRun === true, verbose: given.verbose === true },
    surroundings,
  );
}
