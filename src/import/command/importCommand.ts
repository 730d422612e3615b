import { Command } from 'commander';
import { ExpectedError } from '../../errors.js';
import type { ImportArguments } from './importArguments.js';
import type { ImportSurroundings } from './importFiles.js';

const EXAMPLES = `
Formats: acled, gdelt, icews, polecat, quadruples, ucdp-ged. Any other table takes a mapping file of your own
(docs/mapping.md tells how to write one).

Examples:
  parley import gdelt 20180101000000.export.CSV
  parley import ucdp-ged --dataset-version 23.1 ged231.csv.gz
  parley import quadruples train.txt valid.txt --dataset icews14 --entities entity2id.txt \\
    --relations relation2id.txt --unit day --origin 1=2014-01-01
  parley import --suggest table.csv > my.yaml
  parley import --map my.yaml --dry-run table.csv
  curl -s https://example.org/events.csv.gz | parley import icews -

Into a graph that holds no facts yet, those that Parley ships come first, so that rows mean the people and states in them.

What is in the graph already is skipped, so an import that was ended or killed is taken up by running the same
command again, and the same file again changes nothing. Rows that cannot be read are listed with the reason in
DATASET.rejects.tsv in this directory, made anew each time and only if there are any. The first interrupt (Ctrl-C)
ends the import after the batch that is being written, the second one at once; neither harms the graph.

Exit code: 0 if the files were read to their end, also where single rows were rejected; 1 if they were refused or every
row was rejected; 130 if interrupted.`;

/** The command `import`: streams coded event data into the graph. Sets the exit code. */
export function importCommand(surroundings: ImportSurroundings): Command {
  return new Command('import')
    .description('Read coded event data into the graph: each row becomes an event with one claim.')
    .argument(
      '[format|file...]',
      'the format and the files, or with --map the files; - is the standard input',
    )
    .option('--map <file>', 'a mapping file of your own in place of a format')
    .option('--suggest <file>', 'print a first mapping file for a table, and import nothing')
    .option('--dry-run', 'read and compare, but write nothing')
    .option('--limit <rows>', 'read no more than so many rows')
    .option('--dataset <slug>', 'names the dataset in the graph (default: as the format is called)')
    .option('--dataset-name <name>', 'what the dataset is called')
    .option('--dataset-version <version>', 'its version: rows of another one replace those of before')
    .option('--replace', 'rows that say something else replace those of before, in the same version too')
    .option('--rejects <file>', 'where rejected rows are listed (default: DATASET.rejects.tsv)')
    .option(
      '--encoding <name>',
      'of the files, if it is not UTF-8: windows-1251, gb18030, shift_jis, utf-16le …',
    )
    .option('--separator <name>', 'between cells: comma, tab, semicolon, pipe, or the character itself')
    .option(
      '--empty <text>',
      'what stands for an empty cell, such as NA; may be given several times',
      (text: string, before: readonly string[] | undefined) => [...(before ?? []), text],
    )
    .option('--entities <file>', 'quadruples: names of the integers that stand for actors')
    .option('--relations <file>', 'quadruples: names of the integers that stand for relations')
    .option('--unit <unit>', 'quadruples: what times count, such as day or hour')
    .option('--origin <date>', 'quadruples: the date of time 0, or 1=2014-01-01 for that of time 1')
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], given: ImportArguments) => {
      process.exitCode = await runImport(words, given, surroundings);
    });
}

async function runImport(
  words: readonly string[],
  given: ImportArguments,
  surroundings: ImportSurroundings,
): Promise<number> {
  try {
    const { importTask, suggestTask } = await import('./importArguments.js');
    if (given.suggest !== undefined) {
      surroundings.print((await suggestTask(given.suggest, words, given)).trimEnd());
      return 0;
    }
    // This comes before the graph is opened, so that a mistake in the command line is reported without waiting for it.
    const task = await importTask(words, given);
    const { importFiles } = await import('./importFiles.js');
    return await importFiles(task, given, surroundings);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    surroundings.complain(error.message);
    return 1;
  }
}
