import { ExpectedError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { CheckedFacts, CheckOptions } from '../facts/check/checkFacts.js';
import type { FactInputs } from '../facts/factInputs.js';
import { formatProblem } from '../yaml/problem.js';
import type { IngestOptions } from './ingestFacts.js';
import { isShipped } from '../facts/recordId.js';
import { citationLine, summaryLines } from './summary.js';

/** The parts that commands get from outside: a graph to write, and the article's text if a setting names one. */
export interface SeedSurroundings {
  openGraph(): Promise<Graph>;
  /** The file that PARLEY_ARTICLE names. */
  readonly article?: string | undefined;
  /** Percent of an article that its quotes may hold without a warning, as PARLEY_MAX_QUOTED says. */
  mostQuoted?(): number;
  /** Gets a line for people. */
  print(line: string): void;
  /** Gets a line about a problem. */
  complain(line: string): void;
}

/** Runs a command and sets the exit code: 1 if the facts have problems or the graph cannot be written. */
export async function runCommand({ complain }: SeedSurroundings, work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    complain(error.message);
    process.exitCode = 1;
  }
}

/** Checks fact directories without a graph and prints their problems. Resolves with the exit code. */
export async function check(
  directories: readonly (string | undefined)[],
  { textFile, ...options }: CheckOptions,
  { print, complain, mostQuoted }: SeedSurroundings,
): Promise<number> {
  const { readInputs } = await import('../facts/factInputs.js');
  const { checkInputs } = await import('../facts/check/checkFacts.js');
  const limits = mostQuoted === undefined ? {} : { mostQuoted: mostQuoted() };
  const checked = checkInputs(await readInputs(directories, textFile), { ...options, ...limits });
  const problems = checked.flatMap((one) => one.problems);
  for (const problem of problems) complain(formatProblem(problem));
  for (const one of checked.flatMap(({ warnings }) => warnings)) complain(`Warning: ${formatProblem(one)}`);
  print(verdict(checked));
  print(citationLine(citationsOf(checked), problems.length));
  return problems.length === 0 ? 0 : 1;
}

function verdict(checked: readonly CheckedFacts[]): string {
  const sum = (count: (one: CheckedFacts) => number): number =>
    checked.reduce((total, one) => total + count(one), 0);
  const problems = sum((one) => one.problems.length);
  const found = problems === 0 ? 'no problem' : problems === 1 ? '1 problem' : `${problems} problems`;
  const claims = sum(({ facts }) => facts.claims.length);
  const entities = sum(({ facts }) => facts.entities.length);
  return `Read ${claims} claims about ${entities} entities and found ${found}.`;
}

function citationsOf(checked: readonly CheckedFacts[]): CheckedFacts['citations'] {
  return {
    all: checked.reduce((sum, { citations }) => sum + citations.all, 0),
    checked: checked.reduce((sum, { citations }) => sum + citations.checked, 0),
  };
}

/** The options of a command that writes. */
export interface WriteOptions extends IngestOptions {
  /** Whether the facts that Parley ships are added first if the graph holds no facts yet. */
  readonly seedsFirst?: boolean;
}

/**
 * Brings the graph up to date with fact directories, or shows the changes that this would make. Resolves with the exit
 * code. Reads the files once, and reports the problems of the files alone before it opens the graph, because opening
 * may have to wait for a service.
 */
export async function write(
  { directories, textFile, seedsFirst = false, ...options }: WriteOptions,
  { openGraph, print }: SeedSurroundings,
): Promise<number> {
  const { readInputs } = await import('../facts/factInputs.js');
  const { refuseMisshapen } = await import('../facts/check/checkFacts.js');
  const read = await readInputs(directories, textFile);
  refuseMisshapen(read);
  const { ingestInputs } = await import('./ingestFacts.js');
  const { verbose = false } = options;
  const graph = await openGraph();
  try {
    const inputs = seedsFirst ? await withShipped(graph, read, print) : read;
    const { summary, preview } = await ingestInputs(graph, inputs, { ...options, report: print });
    (preview ?? summaryLines(summary, { verbose })).forEach(print);
    if (preview !== undefined) print(citationLine(summary.citations));
    if (verbose) print(`Content hash: ${summary.contentHash}`);
    return 0;
  } finally {
    await graph.close();
  }
}

/** Puts the shipped facts first if the graph holds no facts yet. */
async function withShipped(
  graph: Graph,
  inputs: FactInputs,
  print: (line: string) => void,
): Promise<FactInputs> {
  if (inputs.directories.some(({ directory }) => isShipped(directory))) return inputs;
  const { holdsFacts } = await import('../store/records/factRecords.js');
  if (await holdsFacts(graph)) return inputs;
  print(SHIPPED_COME_ALONG);
  const { withShippedFacts } = await import('../facts/factInputs.js');
  return withShippedFacts(inputs);
}

/**
 * Brings the facts that Parley ships into a graph that holds no facts yet. They have to be there before rows are,
 * because the entities that a row means are decided when the row is written.
 */
export async function seedFirst(
  graph: Graph,
  { article, print }: Pick<SeedSurroundings, 'article' | 'print'>,
): Promise<void> {
  const { holdsFacts } = await import('../store/records/factRecords.js');
  if (await holdsFacts(graph)) return;
  print(SHIPPED_COME_ALONG);
  const { ingestFacts } = await import('./ingestFacts.js');
  await ingestFacts(graph, { directories: [undefined], textFile: article });
}

const SHIPPED_COME_ALONG = 'The graph holds no facts yet: those that Parley ships are added too.';
