import { Command } from 'commander';
import { check, runCommand } from './factCommands.js';
import type { SeedSurroundings } from './factCommands.js';
import { isShipped } from './recordId.js';

/** `check`: what is wrong with fact directories, without a graph. */
export function checkCommand(surroundings: SeedSurroundings): Command {
  return new Command('check')
    .description('Check fact directories; write nothing and open no graph.')
    .argument('<directory...>', 'fact directories: *.yaml, and *.txt for the texts of their articles')
    .option('--text <file>', "an article's text that lies elsewhere")
    .addHelpText('after', HELP)
    .action((directories: readonly string[], given: { readonly text?: string }) =>
      runCommand(surroundings, () => runCheck(directories, given.text, surroundings)),
    );
}

const HELP = `
Every fault is told at once, as file:line:column: what is wrong. How to mend it.

Claims may speak of what another of the directories declares, and of the entities that Parley ships, without
declaring them again. Entities that are only in your graph are known to "parley ingest --dry-run DIR".

Where a directory holds the text of its article as *.txt, every citation is compared with it.

Examples:
  parley check articles/strikes            one directory
  parley check articles/*                  several, each of which may speak of the others' entities
  parley check --text strikes.txt articles/strikes`;

async function runCheck(
  directories: readonly string[],
  textFile: string | undefined,
  surroundings: SeedSurroundings,
): Promise<number> {
  if (directories.some(isShipped)) return check(directories, { textFile }, surroundings);
  const { checkFacts } = await import('./checkFacts.js');
  const { facts: known } = await checkFacts();
  return check(directories, { textFile, known }, surroundings);
}
