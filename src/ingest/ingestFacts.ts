import type { Graph, Transaction } from '../graph/graph.js';
import { readKnownFacts, renameRecord } from '../store/records/factRecords.js';
import { refuseForeign } from '../store/records/refuseForeign.js';
import { acquireWriteLock } from '../store/records/writeLock.js';
import { applyDifference } from './applyDifference.js';
import type { Reason } from './applyDifference.js';
import { checkInputs } from '../facts/check/checkFacts.js';
import type { CheckedFacts } from '../facts/check/checkFacts.js';
import { compareFacts } from './compare/compareFacts.js';
import { memoizedContent } from '../derive/memoizedContent.js';
import type { Difference } from '../store/difference.js';
import { readInputs } from '../facts/factInputs.js';
import type { FactInputs } from '../facts/factInputs.js';
import { refusedFacts } from '../yaml/problem.js';
import { lowerStatistics } from '../store/statistics/keepStatistics.js';
import { mergeFacts } from '../facts/mergeFacts.js';
import { prepareGraph } from '../store/prepareGraph.js';
import { previewLines } from './preview.js';
import { isShipped, nameOfRecord, recordId } from '../facts/recordId.js';
import { readTexts } from '../store/readTexts.js';
import { rehearse } from '../store/rehearse.js';
import type { Storage } from '../schema/stored/storage.js';
import { tally } from './summary.js';
import type { SeedSummary } from './summary.js';
import { comeBackLines, keptLines } from './ingestLines.js';
import { withoutRemoved } from './compare/withoutRemoved.js';

export interface IngestOptions extends IngestInputsOptions {
  /** Fact directories; undefined stands for the one this project ships. Their last names tell them apart in a graph. */
  readonly directories: readonly (string | undefined)[];
  /** A file with the text of an article, to check citations against. */
  readonly textFile?: string | undefined;
}

/** How facts that were read are put into the graph. */
export interface IngestInputsOptions {
  /** Whether texts that are handed over stay in the graph; true where absent. */
  readonly keepTexts?: boolean;
  /** Takes the text of every article out of the graph again. */
  readonly forgetTexts?: boolean;
  /** Only works out what would be done. */
  readonly dryRun?: boolean;
  /** Leaves out what `parley remove` took out of the facts of these directories; else it comes back. */
  readonly keepsRemoved?: boolean;
  /** Of a dry run: counts every node and relationship by its type, not only what readers see. */
  readonly verbose?: boolean;
  /** Gets a line of progress now and then. */
  report?(line: string): void;
  /** The time that new sources are stamped with; now where absent. */
  readonly now?: Date;
}

/** What was done, or would be. */
export interface Ingested {
  readonly summary: SeedSummary;
  /** Of a dry run: what would be done, in lines for people. */
  readonly preview?: readonly string[];
}

/**
 * Puts the facts of directories into the graph: checks them, derives what follows from them and from those that are
 * there, and writes, in one transaction, what differs from what is there. Doing so twice changes nothing; being killed
 * in the middle leaves the graph as it was. What the files no longer say goes, unless other facts support it.
 *
 * Rejects with BAD_USER_INPUT, naming every fault with its place, if the facts have any, and if the database holds
 * what is not ours; otherwise as the graph does.
 */
export async function ingestFacts(
  graph: Graph,
  { directories, textFile, ...options }: IngestOptions,
): Promise<Ingested> {
  return ingestInputs(graph, await readInputs(directories, textFile), options);
}

/** The same with directories that were read before. */
export async function ingestInputs(
  graph: Graph,
  inputs: FactInputs,
  options: IngestInputsOptions,
): Promise<Ingested> {
  const { report = () => undefined, dryRun = false, verbose = false } = options;
  // First of all: not even an index is made in a database of somebody else's.
  await refuseForeign(graph);
  report('Reading and checking the facts.');
  const run = await checkedRun(graph, inputs, { ...options, report });
  const difference = await (dryRun ? workOut(graph, run) : write(graph, run));
  const { storage } = inputs;
  if (!dryRun) await lowerStatistics(graph, { storage, engine: graph.engine });
  const summary = summaryOf(difference, run);
  return dryRun ? { summary, preview: previewLines(difference, storage, { verbose }) } : { summary };
}

/** All that writing and working out need. */
export interface Run extends Omit<IngestInputsOptions, 'now'> {
  readonly directories: IngestOptions['directories'];
  readonly removed?: ReadonlyMap<string, readonly string[]>;
  readonly checked: readonly CheckedFacts[];
  /** Of the directories' records, in the same order. */
  readonly ids: readonly string[];
  readonly storage: Storage;
  /** ISO 8601. */
  readonly now: string;
  report(line: string): void;
}

/** Rejects with the faults of the facts; tells what comes back that `parley remove` took out. */
async function checkedRun(
  graph: Graph,
  inputs: FactInputs,
  options: IngestInputsOptions & Pick<Run, 'report'>,
): Promise<Run> {
  const { forgetTexts = false, keepsRemoved = false, report, now = new Date() } = options;
  const read: Transaction['run'] = (statement) => graph.read(statement);
  const directories = inputs.directories.map(({ directory }) => directory);
  const ids = directories.map(recordId);
  const known = await readKnownFacts(read);
  const checked = checkInputs(inputs, {
    ignoreOwnTexts: forgetTexts,
    texts: forgetTexts ? [] : await readTexts(read),
    known: mergeFacts(known.filter(({ id }) => !ids.includes(id)).map(({ facts }) => facts)),
  });
  const problems = checked.flatMap((one) => one.problems);
  if (problems.length > 0) throw refusedFacts(problems);
  const removed = new Map(known.map((record) => [record.id, record.removed]));
  if (!keepsRemoved) comeBackLines(checked, ids, removed).forEach(report);
  return {
    ...options,
    ...(keepsRemoved ? { checked: withoutRemoved(checked, ids, known), removed } : { checked }),
    directories,
    ids,
    storage: inputs.storage,
    now: now.toISOString(),
  };
}

async function write(graph: Graph, run: Run): Promise<Difference> {
  const { checked, storage, now, report } = run;
  // Before anything is written, for without them every row would scan the graph.
  const preparation = await prepareGraph(graph, storage);
  const { claims, entities } = mergeFacts(checked.map(({ facts }) => facts));
  report(`Writing ${claims.length} claims about ${entities.length} entities.`);
  return graph.write(async (transaction) => {
    await acquireWriteLock(transaction, now, preparation);
    const compared = await compareFacts(transaction, graph, run);
    keptLines(compared.kept).forEach(report);
    for (const { from, to } of compared.renamings) {
      report(`The directory “${nameOfRecord(to)}” is the one that was named “${nameOfRecord(from)}”.`);
      await renameRecord(transaction, from, to);
    }
    await applyDifference(transaction, compared, reasonOf(run), { storage, engine: graph.engine }, report);
    return compared.difference;
  });
}

async function workOut(graph: Graph, run: Run): Promise<Difference> {
  const { kept, difference } = await rehearse(graph, (transaction) => compareFacts(transaction, graph, run));
  keptLines(kept).forEach(run.report);
  return difference;
}

function reasonOf({ directories, ids, now }: Run): Reason {
  const cause = directories.every(isShipped) ? 'SEED' : 'INGEST';
  return { cause, origin: ids.map(nameOfRecord).join(', '), at: now };
}

function summaryOf(difference: Difference, { checked, storage }: Run): SeedSummary {
  const sum = (of: 'all' | 'checked'): number => checked.reduce((total, one) => total + one.citations[of], 0);
  const facts = mergeFacts(checked.map((one) => one.facts));
  return {
    ...tally(difference, storage),
    contentHash: memoizedContent(facts, storage).hash,
    citations: { all: sum('all'), checked: sum('checked') },
  };
}
