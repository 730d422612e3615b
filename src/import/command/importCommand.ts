import { Command } from 'commander';
import { ExpectedError } from '../../errors.js';
import type { ImportArguments } from './importArguments.js';
import type { ImportSurroundings } from './importFiles.js';

const EXAMPLES = `
Formats: acled, gdelt, icews, polecat, quadruples, ucdp-ged. Any other table takes a mapping file of your own
(docs/mapping.md explains how to write one).

Examples:
  parley import gdelt 20180101000000.export.CSV
  parley import ucdp-ged --dataset-version 23.1 ged231.csv.gz
  parley import quadruples train.txt valid.txt --dataset icews14 --entities entity2id.txt \\
    --relations relation2id.txt --unit day --origin 1=2014-01-01
  parley import --suggest table.csv > my.yaml
  parley import --map my.yaml --dry-run table.csv
  curl -s https://example.org/events.csv.gz | parley import icews -

An import into a graph without facts first adds those that Parley ships, so that rows refer to their people and states.

Rows that are in the graph already are skipped, so the same command continues an import that was ended or killed, and
the same file again changes nothing. Rows that cannot be read are listed with the reason in DATASET.rejects.tsv in this
directory; each import writes the file anew, if it rejects any row. The first interrupt (Ctrl-C) ends the import after
the batch that is being written, the second one at once; neither harms the graph.

Exit code: 0 if the files were read to their end, even if single rows were rejected; 1 if they were refused or every
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
    .option('--limit <rows>', 'read at most this many rows')
    .option(
      '--dataset <slug>',
      'the slug of the dataset, with which its id ends (default: the name of the format)',
    )
    .option('--dataset-name <name>', 'the name of the dataset')
    .option(
      '--dataset-version <version>',
      'the version of the dataset: its rows replace those of another version',
    )
    .option('--replace', 'changed rows replace the stored ones, in the same version too')
    .option('--rejects <file>', 'the file for rejected rows (default: DATASET.rejects.tsv)')
    .option(
      '--encoding <name>',
      'the encoding of the files, if it is not UTF-8: windows-1251, gb18030, shift_jis, utf-16le …',
    )
    .option(
      '--separator <name>',
      'the separator between cells: comma, tab, semicolon, pipe, or the character itself',
    )
    .option(
      '--empty <text>',
      'a text that means an empty cell, such as NA; may be given several times',
      (text: string, before: readonly string[] | undefined) => [...(before ?? []), text],
    )
    .option('--entities <file>', 'quadruples: names of the integers that stand for actors')
    .option('--relations <file>', 'quadruples: names of the integers that stand for relations')
    .option('--unit <unit>', 'quadruples: the unit that times count, such as day or hour')
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
