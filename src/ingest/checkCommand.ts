import { Command } from 'commander';
import { badInput } from '../errors.js';
import { check, runCommand } from './factCommands.js';
import type { SeedSurroundings } from './factCommands.js';
import { isShipped } from '../facts/recordId.js';

/**
 * The command `check`: reports the problems of fact directories without a graph. With `--fix` it mends everything that
 * their texts settle.
 */
export function checkCommand(surroundings: SeedSurroundings): Command {
  return new Command('check')
    .description('Check fact directories without a graph; only --fix writes, and only into their files.')
    .argument('<directory...>', 'fact directories: *.yaml, and *.txt for the texts of their articles')
    .option('--text <file>', 'the text of an article in another place')
    .option('--fix', 'write digests, and the places of sentences and quotes, into the files; then check')
    .option('--dry-run', 'only show what --fix would write')
    .addHelpText('after', HELP)
    .action((directories: readonly string[], given: CheckArguments) =>
      runCommand(surroundings, async () => {
        if (given.dryRun === true && given.fix !== true)
          throw badInput(
            '--dry-run shows what --fix would write: give both. Without --fix nothing is written.',
          );
        if (given.fix === true) await fix(directories, given, surroundings);
        return given.dryRun === true ? 0 : runCheck(directories, given.text, surroundings);
      }),
    );
}

interface CheckArguments {
  readonly text?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

async function fix(
  directories: readonly string[],
  { text, dryRun = false }: CheckArguments,
  { print }: SeedSurroundings,
): Promise<void> {
  const [{ fixFacts, changeLine }, { readText }] = await Promise.all([
    import('../facts/fix/fixFacts.js'),
    import('../facts/factInputs.js'),
  ]);
  const texts = await readText(text);
  for (const directory of directories) {
    const changes = await fixFacts(directory, { texts, dryRun });
    changes.map(changeLine).forEach(print);
    print(
      changes.length === 0
        ? `Nothing to fix in ${directory}.`
        : `${dryRun ? 'Would write' : 'Wrote'} ${changes.length} values in ${directory}.`,
    );
  }
}

const HELP = `
All problems are reported at once, as file:line:column: what is wrong. How to mend it.

Claims may name entities that another of the directories declares, or that Parley ships, without declaring them
again. Entities that are only in your graph are known to "parley ingest --dry-run DIR".

If a directory holds the text of its article as *.txt, every citation is compared with it.

Examples:
  parley check articles/strikes            one directory
  parley check articles/*                  several, each of which may name the entities of the others
  parley check --text strikes.txt articles/strikes
  parley check --fix --dry-run articles/strikes   what could be filled in from the text
  parley check --fix articles/strikes             fills it in: digests, places of sentences and quotes`;

async function runCheck(
  directories: readonly string[],
  textFile: string | undefined,
  surroundings: SeedSurroundings,
): Promise<number> {
  if (directories.some(isShipped)) return check(directories, { textFile }, surroundings);
  const { checkFacts } = await import('../facts/check/checkFacts.js');
  const { facts: known } = await checkFacts();
  return check(directories, { textFile, known }, surroundings);
}
