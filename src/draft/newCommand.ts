import { Command } from 'commander';
import { basename, extname } from 'node:path';
import { ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';

/** The parts that the command gets from outside. */
export interface NewSurroundings {
  /** The graph that the settings name. */
  openGraph(): Promise<Graph>;
  /** Gets a line for people. */
  print(line: string): void;
  /** Gets a line about a problem. */
  complain(line: string): void;
}

interface NewArguments {
  readonly into?: string;
  readonly language?: string;
  readonly headline?: string;
  readonly source?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: readonly string[];
  readonly published?: string;
  readonly graph?: boolean;
}

const HELP = `
Makes a directory with the text and facts.yaml: its sentences, the names, times, numbers and quotations found in
them, and a TODO for each of your decisions. Nothing is sent anywhere, and nothing is written to the graph.

Examples:
  parley new article.txt                     the draft goes to the directory article
  parley new interview.txt --into ~/drafts/interview --language ru
  parley new article.txt --published 2025-06-15 --url https://example.org/a --publisher "The Example" --author "Doe, Jane"
  parley check article                       lists the TODOs that are left, with their remedies
  parley ingest article                      brings the finished facts into the graph`;

/** The command `new`: makes a draft of the facts of an article. Sets the exit code to 1 if it cannot. */
export function newCommand(surroundings: NewSurroundings): Command {
  return new Command('new')
    .description('Make a draft of the facts of an article, to be finished by hand.')
    .argument('<article>', 'a file with the text of the article, in UTF-8, of 5 MB at most')
    .option('--into <directory>', 'the directory to make; it must not exist (default: the name of the file)')
    .option(
      '--language <tag>',
      'the language of the text, such as en or ru (default: en, if the text is surely English)',
    )
    .option('--headline <words>', 'the headline of the article, if its text has none')
    .option('--url <address>', 'the address of the article')
    .option('--publisher <name>', 'the publisher of the article')
    .option(
      '--author <name...>',
      'the authors, each written as in a citation, such as "Doe, Jane"; other names as they are',
    )
    .option(
      '--published <date>',
      'the date of publication in EDTF, such as 2025-06-15; “on Tuesday” and “February 19” are counted from a day',
    )
    .option('--source <words>', 'the origin of the text, noted at the top of the draft')
    .option(
      '--graph',
      'look for the names in the graph too, not only for those in the facts that Parley ships',
    )
    .addHelpText('after', HELP)
    .action(async (article: string, given: NewArguments) => {
      process.exitCode = await runNew(article, given, surroundings);
    });
}

async function runNew(path: string, given: NewArguments, surroundings: NewSurroundings): Promise<number> {
  const { print, complain, openGraph } = surroundings;
  try {
    const { newDraft } = await import('./newDraft.js');
    const directory = given.into ?? `./${basename(path, extname(path))}`;
    const made = await newDraft(path, directory, {
      ...given,
      openGraph: given.graph === true ? openGraph : undefined,
    });
    made.forEach(print);
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    complain(error.message);
    return 1;
  }
}
