import { badInput } from '../../errors.js';
import type { Graph, Transaction } from '../../graph/graph.js';
import { memoizedContent } from '../../derive/memoizedContent.js';
import { textsOf } from '../../facts/texts.js';
import { applyDifference } from '../../ingest/applyDifference.js';
import type { ComparedFacts } from '../../ingest/applyDifference.js';
import { differenceFrom } from '../../ingest/compare/differenceFrom.js';
import type { NamedFacts } from '../../ingest/compare/matchRecords.js';
import { inOrder } from '../../ingest/compare/inOrder.js';
import { refuseUndeclaredWords } from '../../ingest/compare/refuseUndeclaredWords.js';
import { danglingIn } from '../../ingest/compare/refuseDangling.js';
import { tally } from '../../ingest/summary.js';
import type { SeedSummary } from '../../ingest/summary.js';
import type { Storage } from '../../schema/stored/storage.js';
import { readKnownFacts } from '../../store/records/factRecords.js';
import { acquireWriteLock } from '../../store/records/writeLock.js';
import type { KnownFacts } from '../../store/records/factRecords.js';
import type { Preparation } from '../../store/records/writeLock.js';
import { recorded } from '../../store/difference.js';
import type { Difference } from '../../store/difference.js';
import { readTexts } from '../../store/readTexts.js';
import type { CollectedFacts } from './collectFacts.js';
import type { SeededDirectory } from '../stored/seedRecords.js';

/** The input of writing besides the facts. */
export interface WriteSurroundings {
  readonly storage: Storage;
  /** The preparation of the graph, which writing notes (`prepareGraph`). */
  readonly preparation: Preparation;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Writes the facts of an export in one transaction. Each directory replaces the stored one of the same name and leaves
 * the others. Sources keep the time when they were first stored. The same facts again change nothing.
 */
export async function writeFacts(
  graph: Graph,
  collected: CollectedFacts,
  surroundings: WriteSurroundings,
): Promise<Pick<SeedSummary, 'created' | 'changed' | 'removed'>> {
  const { storage, preparation, now } = surroundings;
  const origin = collected.directories.map(({ name }) => name).join(', ');
  const difference = await graph.write(async (transaction) => {
    await acquireWriteLock(transaction, now, preparation);
    const compared = await compareExport(transaction, graph, collected, surroundings);
    const reason = { cause: 'INGEST', origin, at: now } as const;
    await applyDifference(transaction, compared, reason, { storage, engine: graph.engine });
    return compared.difference;
  });
  return tally(difference, storage);
}

/**
 * Compares as for fact directories: derives the graph from these facts and those of the other directories, with the
 * known texts.
 */
async function compareExport(
  transaction: Transaction,
  { engine }: Pick<Graph, 'engine'>,
  collected: CollectedFacts,
  { storage, now }: WriteSurroundings,
): Promise<ComparedFacts> {
  const run: Transaction['run'] = (statement) => transaction.run(statement);
  const known = await readKnownFacts(run);
  const records = collected.directories.map((directory) => recordOf(directory, collected, storage));
  const others = known.filter(({ id }) => !records.some((record) => record.id === id));
  const all = inOrder(known, records);
  refuseLoose(all);
  refuseUndeclaredWords(all);
  const { difference, terms } = await differenceFrom(transaction, {
    all,
    texts: [...(await readTexts(run)), ...collected.texts],
    unkept: new Set(),
    checked: new Set([...others, ...records].flatMap(({ checked }) => checked)),
    store: { storage, engine },
    now,
  });
  return { difference: withTimes(difference, collected.recordedAt), records, terms };
}

/** Refuses facts if another directory mentions an entity that this one declared before and no longer does. */
function refuseLoose(all: readonly NamedFacts[]): void {
  const dangling = danglingIn(all);
  if (dangling !== undefined)
    throw badInput(
      `Claims of another directory in the graph name ${dangling.id}, which no directory would declare any more. Nothing was written. Read the export into an empty graph.`,
    );
}

/** Gives new sources the times of the export. */
function withTimes(difference: Difference, recordedAt: ReadonlyMap<string, string>): Difference {
  const created = difference.nodes.created.map((node) => {
    const time = recordedAt.get(node.id);
    return time === undefined ? node : recorded(node, time);
  });
  return { ...difference, nodes: { ...difference.nodes, created } };
}

function recordOf(
  { name, inputsHash, checked, facts }: SeededDirectory,
  { texts }: CollectedFacts,
  storage: Storage,
): KnownFacts {
  return {
    id: `seed/${name}`,
    inputsHash,
    contentHash: memoizedContent(facts, storage).hash,
    texts: [...textsOf(facts, texts).keys()],
    checked,
    removed: [],
    facts,
  };
}
