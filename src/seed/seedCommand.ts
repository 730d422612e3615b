import { Command } from 'commander';
import { check, runCommand, write } from './factCommands.js';
import type { SeedSurroundings } from './factCommands.js';

interface SeedArguments {
  readonly check?: boolean;
  readonly text?: string;
  readonly facts?: string;
  readonly forgetText?: boolean;
  readonly dryRun?: boolean;
}

/** `seed`: the short way to check and ingest the facts that Parley ships. */
export function seedCommand(surroundings: SeedSurroundings): Command {
  return new Command('seed')
    .description('Check the facts and bring the graph up to date with them.')
    .option('--check', 'only check the facts; write nothing and open no graph')
    .option('--dry-run', 'only show what would be created, changed and removed')
    .option('--text <file>', "the article's text: citations are checked against it, and it is served")
    .option('--facts <directory>', 'the fact directory (default: the facts that Parley ships)')
    .option('--forget-text', 'take the text of every article out of the graph again')
    .action((given: SeedArguments) => runCommand(surroundings, () => runSeed(given, surroundings)));
}

async function runSeed(given: SeedArguments, surroundings: SeedSurroundings): Promise<number> {
  const directories = [given.facts];
  const textFile = given.text ?? surroundings.article;
  if (given.check === true) return check(directories, { textFile }, surroundings);
  const forgetTexts = given.forgetText === true;
  return write({ directories, textFile, forgetTexts, dryRun: given.dryRun === true }, surroundings);
}
