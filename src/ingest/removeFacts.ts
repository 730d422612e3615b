import type { Term } from '../vocabulary/term.js';
import { isDeepStrictEqual } from 'node:util';
import { badInput } from '../errors.js';
import type { Graph, Transaction } from '../graph/graph.js';
import { readKnownFacts } from '../store/records/factRecords.js';
import { acquireWriteLock } from '../store/records/writeLock.js';
import type { KnownFacts } from '../store/records/factRecords.js';
import type { Preparation } from '../store/records/writeLock.js';
import { applyDifference } from './applyDifference.js';
import { memoizedContent } from '../derive/memoizedContent.js';
import type { Difference } from '../store/difference.js';
import { differenceFrom } from './compare/differenceFrom.js';
import type { NamedFacts } from './compare/matchRecords.js';
import { readTexts } from '../store/readTexts.js';
import { nameOfRecord } from '../facts/recordId.js';
import { danglingIn } from './compare/refuseDangling.js';
import { rehearse } from '../store/rehearse.js';
import type { Storage } from '../schema/stored/storage.js';
import { withoutSource } from './compare/withoutSource.js';

export interface RemovalOptions {
  /** Only finds the changes, without writing them. */
  readonly dryRun: boolean;
  readonly storage: Storage;
  /** The preparation of the graph (`prepareGraph`), which a write notes in it. */
  readonly preparation: Preparation;
  /** In ISO 8601. */
  readonly now: string;
  /** Gets a line of progress now and then. */
  report(line: string): void;
}

/**
 * The result of taking an article or dataset out of the facts of every directory. The records remember that it was
 * removed.
 */
export interface FactsRemoval {
  readonly difference: Difference;
  /** The new records of the directories that had claims of it. */
  readonly records: readonly KnownFacts[];
  /** The vocabularies of the directories. */
  readonly terms: readonly Term[];
}

/**
 * Takes an article or a dataset out of the facts that the graph knows, in one transaction. The desired graph is derived
 * anew from the remaining facts, so ranks, properties, relationships and disagreements are those of a graph that never
 * had the source. The files of the directory still have it, so ingesting the directory again puts it back.
 *
 * Rejects with BAD_USER_INPUT, and writes nothing, if claims of other sources name something that would be gone.
 */
export async function removeFacts(
  graph: Graph,
  source: string,
  options: RemovalOptions,
): Promise<FactsRemoval> {
  const { storage, preparation, now, report, dryRun } = options;
  if (dryRun) return rehearse(graph, (transaction) => compare(transaction, graph, source, options));
  return graph.write(async (transaction) => {
    await acquireWriteLock(transaction, now, preparation);
    const removal = await compare(transaction, graph, source, options);
    const reason = { cause: 'REMOVE', origin: source, at: now } as const;
    await applyDifference(transaction, removal, reason, { storage, engine: graph.engine }, report);
    return removal;
  });
}

async function compare(
  transaction: Transaction,
  { engine }: Graph,
  source: string,
  { storage, now }: RemovalOptions,
): Promise<FactsRemoval> {
  const run: Transaction['run'] = (statement) => transaction.run(statement);
  const known = await readKnownFacts(run);
  const all = withoutSource(known, source);
  refuseNeeded(all, source);
  const checked = new Set(known.flatMap((record) => record.checked));
  const { difference, terms } = await differenceFrom(transaction, {
    all,
    texts: await readTexts(run),
    unkept: checked,
    checked,
    store: { storage, engine },
    now,
  });
  const records = known.flatMap((record, index) =>
    isDeepStrictEqual(record.facts, all[index]!.facts)
      ? []
      : [without(record, source, all[index]!.facts, storage)],
  );
  return { difference, records, terms };
}

/** Throws if a claim of another source names something that would no longer be declared. */
function refuseNeeded(all: readonly NamedFacts[], source: string): void {
  const dangling = danglingIn(all);
  if (dangling === undefined) return;
  const { record, claim, id } = dangling;
  const what = id === source ? 'which would be taken out' : `which only ${source} names`;
  throw badInput(
    `${claim.source} in the directory “${nameOfRecord(record)}” names ${id}, ${what}. Nothing was written. Ingest another source that names it, or take ${claim.source} out first.`,
  );
}

function without(
  record: KnownFacts,
  source: string,
  facts: KnownFacts['facts'],
  storage: Storage,
): KnownFacts {
  const others = (list: readonly string[]): readonly string[] => list.filter((id) => id !== source);
  return {
    ...record,
    facts,
    contentHash: memoizedContent(facts, storage).hash,
    texts: others(record.texts),
    checked: others(record.checked),
    removed: [...others(record.removed), source],
  };
}
