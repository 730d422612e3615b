import { badInput } from '../../errors.js';
import type { Graph, Transaction } from '../../graph/graph.js';
import { takeTurn, writeRecord } from '../../store/bookkeeping.js';
import type { Preparation } from '../../store/bookkeeping.js';
import { appendChange } from '../../store/changeLog.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';
import { contentHash } from '../../derive/content.js';
import type { GraphContent } from '../../derive/content.js';
import { deriveContent } from '../../derive/deriveContent.js';
import { withSearch } from '../../derive/deriveSearch.js';
import { differenceOf, recorded } from '../../store/difference.js';
import type { Difference } from '../../store/difference.js';
import type { Facts } from '../../facts/facts.js';
import { mergeFacts } from '../../facts/mergeFacts.js';
import { reportedOf } from '../../store/reported.js';
import type { Storage } from '../../schema/stored/storage.js';
import { readStoredState } from '../../store/storedState.js';
import { tally } from '../../ingest/summary.js';
import type { SeedSummary } from '../../ingest/summary.js';
import { textsOf } from '../../facts/texts.js';
import { withTexts } from '../../derive/withTexts.js';
import { writeDifference } from '../../store/writeDifference.js';
import type { CollectedFacts } from './collectFacts.js';
import { readDirectories, readSources } from '../stored/seedRecords.js';
import type { SeededDirectory } from '../stored/seedRecords.js';

/** What writing needs beside the facts. */
export interface WriteSurroundings {
  readonly storage: Storage;
  /** Of the graph, which writing notes (`prepareGraph`). */
  readonly preparation: Preparation;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Writes the facts of an export in one transaction, each directory in the place of the one that has its name, beside the
 * others. Sources keep the time at which they were first taken in. The same facts again change nothing.
 */
export async function writeFacts(
  graph: Graph,
  collected: CollectedFacts,
  { storage, preparation, now }: WriteSurroundings,
): Promise<Pick<SeedSummary, 'created' | 'changed' | 'removed'>> {
  const { directories } = collected;
  const difference = await graph.write(async (transaction) => {
    await takeTurn(transaction, now, preparation);
    const content = await contentWith(collected, transaction, storage);
    const stored = await readStoredState(
      transaction,
      content.nodes.map(({ id }) => id),
      { storage, engine: graph.engine },
    );
    const typeOf = (id: string): string => typeOfId(id, { storage })?.name ?? '';
    const changes = withTimes(differenceOf(content, stored, { now, typeOf }), collected.recordedAt);
    await writeDifference(transaction, changes, { storage, engine: graph.engine });
    for (const directory of directories)
      await writeRecord(transaction, recordOf(directory, collected, storage), directory.facts);
    const origin = directories.map(({ name }) => name).join(', ');
    await appendChange(transaction, { ...reportedOf(changes, storage), cause: 'INGEST', origin, at: now });
    return changes;
  });
  return tally(difference, storage);
}

/** What follows from these facts and those of the other directories, with the texts at hand. */
async function contentWith(
  { directories, texts }: CollectedFacts,
  transaction: Transaction,
  storage: Storage,
): Promise<GraphContent> {
  const run: Transaction['run'] = (statement) => transaction.run(statement);
  const known = (await readDirectories(run)).map(({ name, facts }) => [name, facts] as const);
  const all = new Map<string, Facts>([
    ...known,
    ...directories.map(({ name, facts }) => [name, facts] as const),
  ]);
  const facts = mergeFacts([...all.values()]);
  const kept = [...(await readSources(run)).values()].flatMap(({ text }) => text ?? []);
  const content = deriveContent(facts, storage);
  refuseLoose(content);
  return withSearch(withTexts(content, textsOf(facts, [...kept, ...texts])), storage);
}

/** Facts of another directory may speak of what this one declared before. */
function refuseLoose({ nodes, relationships }: GraphContent): void {
  const ids = new Set(nodes.map(({ id }) => id));
  const missing = relationships.flatMap(({ from, to }) => [from, to]).find((id) => !ids.has(id));
  if (missing !== undefined)
    throw badInput(
      `Claims of another directory in the graph speak of ${missing}, which nothing would declare any more. Nothing was written. Read the export into an empty graph.`,
    );
}

/** New sources with the times of the export. */
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
) {
  return {
    id: `seed/${name}`,
    inputsHash,
    contentHash: contentHash(deriveContent(facts, storage)),
    texts: [...textsOf(facts, texts).keys()],
    checked,
    removed: [],
  };
}
