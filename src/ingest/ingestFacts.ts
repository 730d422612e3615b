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
  /**
   * Fact directories; undefined is the one this project ships. A graph tells them apart by the last part of their
   * paths.
   */
  readonly directories: readonly (string | undefined)[];
  /** A file with the text of an article, to compare citations with. */
  readonly textFile?: string | undefined;
}

/** The options for putting facts that were read into the graph. */
export interface IngestInputsOptions {
  /** Whether the given texts stay in the graph; true by default. */
  readonly keepTexts?: boolean;
  /** Takes the text of every article out of the graph again. */
  readonly forgetTexts?: boolean;
  /** Only finds the changes, without writing them. */
  readonly dryRun?: boolean;
  /** Leaves out the sources that `parley remove` took out of these directories; otherwise they come back. */
  readonly keepsRemoved?: boolean;
  /** For a dry run: counts every node and relationship by its type, not only those that readers see. */
  readonly verbose?: boolean;
  /** Gets a line of progress now and then. */
  report?(line: string): void;
  /** The time that new sources are stamped with; now by default. */
  readonly now?: Date;
}

/** The changes that were made, or would be. */
export interface Ingested {
  readonly summary: SeedSummary;
  /** The changes that a dry run would make, in lines for people. */
  readonly preview?: readonly string[];
}

/**
 * Puts the facts of directories into the graph: checks them, derives the desired graph from them and the facts already
 * there, and writes the difference in one transaction. A second run changes nothing; a run that is killed leaves the
 * graph as it was. Anything that the files no longer say goes, unless other facts support it.
 *
 * Rejects with BAD_USER_INPUT if the facts have problems, naming all of them with their places, and if the database
 * holds data that is not ours. Otherwise rejects as the graph does.
 */
export async function ingestFacts(
  graph: Graph,
  { directories, textFile, ...options }: IngestOptions,
): Promise<Ingested> {
  return ingestInputs(graph, await readInputs(directories, textFile), options);
}

/** Does the same with directories that were read before. */
export async function ingestInputs(
  graph: Graph,
  inputs: FactInputs,
  options: IngestInputsOptions,
): Promise<Ingested> {
  const { report = () => undefined, dryRun = false, verbose = false } = options;
  // This comes first of all, so that not even an index is made in somebody else's database.
  await refuseForeign(graph);
  report('Reading and checking the facts.');
  const run = await checkedRun(graph, inputs, { ...options, report });
  const difference = await (dryRun ? workOut(graph, run) : write(graph, run));
  const { storage } = inputs;
  if (!dryRun) await lowerStatistics(graph, { storage, engine: graph.engine });
  const summary = summaryOf(difference, run);
  return dryRun ? { summary, preview: previewLines(difference, storage, { verbose }) } : { summary };
}

/** Everything that writing and rehearsing need. */
export interface Run extends Omit<IngestInputsOptions, 'now'> {
  readonly directories: IngestOptions['directories'];
  readonly removed?: ReadonlyMap<string, readonly string[]>;
  readonly checked: readonly CheckedFacts[];
  /** The ids of the directories' records, in the same order. */
  readonly ids: readonly string[];
  readonly storage: Storage;
  /** In ISO 8601. */
  readonly now: string;
  report(line: string): void;
}

/** Rejects if the facts have problems. Reports the sources that come back after `parley remove` took them out. */
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
  // This comes before anything is written, because without indexes every row would scan the graph.
  const preparation = await prepareGraph(graph, storage);
  const { claims, entities } = mergeFacts(checked.map(({ facts }) => facts));
  report(`Writing ${claims.length} claims about ${entities.length} entities.`);
  return graph.write(async (transaction) => {
    await acquireWriteLock(transaction, now, preparation);
    const compared = await compareFacts(transaction, graph, run);
    keptLines(compared.kept).forEach(report);
    for (const { from, to } of compared.renamings) {
      report(`The directory “${nameOfRecord(to)}” was named “${nameOfRecord(from)}” before.`);
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
