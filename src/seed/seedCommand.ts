import { Command } from 'commander';
import { ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { CheckedFacts } from './checkFacts.js';
import { formatFault } from './fault.js';
import { citationLine, summaryLines } from './summary.js';

/** What the command needs from outside: a graph where it writes, the text of the article where a setting names one. */
export interface SeedSurroundings {
  openGraph(): Promise<Graph>;
  /** The file that PARLEY_ARTICLE names. */
  readonly article?: string | undefined;
  /** Gets a line for people. */
  print(line: string): void;
  /** Gets a line about what is wrong. */
  complain(line: string): void;
}

interface SeedArguments {
  readonly check?: boolean;
  readonly text?: string;
  readonly facts?: string;
  readonly forgetText?: boolean;
}

/**
 * `seed`: brings the graph up to date with the facts, or, with `--check`, only says what is wrong with them. Sets the
 * exit code to 1 where the facts have faults or the graph cannot be written.
 */
export function seedCommand(surroundings: SeedSurroundings): Command {
  return new Command('seed')
    .description('Check the facts and bring the graph up to date with them.')
    .option('--check', 'only check the facts; write nothing and open no graph')
    .option('--text <file>', "the article's text: citations are checked against it, and it is served")
    .option('--facts <directory>', 'the fact directory (default: the facts that Parley ships)')
    .option('--forget-text', 'take the text of every article out of the graph again')
    .action(async (given: SeedArguments) => {
      process.exitCode = await runSeed(given, surroundings);
    });
}

async function runSeed(given: SeedArguments, surroundings: SeedSurroundings): Promise<number> {
  const options = { directory: given.facts, textFile: given.text ?? surroundings.article };
  try {
    const run = given.check === true ? check : write;
    return await run({ ...options, forgetTexts: given.forgetText === true }, surroundings);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    surroundings.complain(error.message);
    return 1;
  }
}

interface Options {
  readonly directory: string | undefined;
  readonly textFile: string | undefined;
  readonly forgetTexts: boolean;
}

async function check(options: Options, { print, complain }: SeedSurroundings): Promise<number> {
  const { checkFacts } = await import('./checkFacts.js');
  const checked = await checkFacts(options);
  checked.faults.forEach((fault) => complain(formatFault(fault)));
  print(verdict(checked));
  print(citationLine(checked.citations));
  return checked.faults.length === 0 ? 0 : 1;
}

function verdict({ facts, faults }: CheckedFacts): string {
  const { claims, entities } = facts;
  const found =
    faults.length === 0 ? 'no fault' : faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `Read ${claims.length} claims about ${entities.length} entities and found ${found}.`;
}

async function write(options: Options, { openGraph, print }: SeedSurroundings): Promise<number> {
  const { seedGraph } = await import('./seedGraph.js');
  const graph = await openGraph();
  try {
    const summary = await seedGraph(graph, { ...options, report: print });
    summaryLines(summary).forEach(print);
    print(`Content hash: ${summary.contentHash}`);
    return 0;
  } finally {
    await graph.close();
  }
}
