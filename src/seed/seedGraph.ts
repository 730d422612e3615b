import type { Graph } from '../graph/graph.js';
import { readAllFacts, refuseForeign, takeTurn, writeRecord } from './bookkeeping.js';
import type { SeedRecord } from './bookkeeping.js';
import { typeOfId } from './checkContext.js';
import { checkFacts } from './checkFacts.js';
import type { CheckedFacts } from './checkFacts.js';
import { contentHash } from './content.js';
import { deriveContent } from './deriveContent.js';
import { withSearch } from './deriveSearch.js';
import { differenceOf } from './difference.js';
import type { Difference } from './difference.js';
import { faultyFacts } from './fault.js';
import { mergeFacts } from './mergeFacts.js';
import { prepareGraph } from './prepareGraph.js';
import { recordId } from './recordId.js';
import { readStoredState } from './storedState.js';
import type { Storage } from './storage.js';
import { tally } from './summary.js';
import type { SeedSummary } from './summary.js';
import { textsOf, withTexts } from './verification.js';
import { writeDifference } from './writeDifference.js';

export interface SeedOptions {
  /** The fact directory; the one this project ships where absent. Its last name tells it from others in one graph. */
  readonly directory?: string | undefined;
  /** A file with the text of an article, to check citations against. It stays in the graph once handed over. */
  readonly textFile?: string | undefined;
  /** Takes the text of every article out of the graph again. */
  readonly forgetTexts?: boolean;
  /** Gets a line of progress now and then. */
  report?(line: string): void;
  /** The time that new sources are stamped with; now where absent. */
  readonly now?: Date;
}

/**
 * Puts the facts of a directory into the graph: checks them, derives what follows from them, and writes, in one
 * transaction, what differs from what is there. Doing so twice changes nothing; being killed in the middle leaves
 * the graph as it was. What the files no longer say goes, unless the facts of another directory support it.
 *
 * Rejects with BAD_USER_INPUT, naming every fault with its place, if the facts have any, and if the database holds
 * what is not ours; otherwise as the graph does.
 */
export async function seedGraph(graph: Graph, options: SeedOptions = {}): Promise<SeedSummary> {
  const { report = () => undefined, now = new Date() } = options;
  // First of all: not even an index is made in a database of somebody else's.
  await refuseForeign(graph);
  report('Reading and checking the facts.');
  const stored = options.forgetTexts === true ? [] : await readTexts(graph);
  const checked = await checkFacts({ ...options, texts: stored });
  if (checked.faults.length > 0) throw faultyFacts(checked.faults);
  // Before anything is written, for without them every row would scan the graph.
  const indexes = await prepareGraph(graph, checked.storage);
  report(`Writing ${checked.facts.claims.length} claims about ${checked.facts.entities.length} entities.`);
  return write(graph, checked, { id: recordId(options.directory), indexes, now });
}

interface Run {
  /** Of the record of this directory. */
  readonly id: string;
  /** The digest of the commands that made the indexes. */
  readonly indexes: string;
  readonly now: Date;
}

async function write(graph: Graph, checked: CheckedFacts, run: Run): Promise<SeedSummary> {
  const { id, indexes } = run;
  const now = run.now.toISOString();
  const { facts, storage, inputsHash, texts } = checked;
  const own = contentHash(deriveContent(facts, storage));
  const record: SeedRecord = { id, inputsHash, contentHash: own, texts: [...textsOf(facts, texts).keys()] };
  const difference = await graph.write(async (transaction): Promise<Difference> => {
    await takeTurn(transaction, now, indexes);
    const all = mergeFacts(await readAllFacts(transaction, id, facts));
    const content = withSearch(withTexts(deriveContent(all, storage), textsOf(all, texts)), storage);
    const store = { storage, engine: graph.engine };
    const ids = content.nodes.map((node) => node.id);
    const stored = await readStoredState(transaction, ids, store);
    const changes = differenceOf(content, stored, { now, typeOf: (node) => nameOfType(node, storage) });
    await writeDifference(transaction, changes, store);
    await writeRecord(transaction, record, facts);
    return changes;
  });
  return { ...tally(difference), contentHash: own, citations: checked.citations };
}

/** The type that the prefix of a stored node's id names. */
function nameOfType(id: string, storage: Storage): string {
  const type = typeOfId(id, { storage });
  if (type === undefined) throw new Error(`The schema has no type for ${id}.`);
  return type.name;
}

/** The texts that were handed over before. */
async function readTexts(graph: Graph): Promise<readonly string[]> {
  const rows = await graph.read({
    text: 'MATCH (a:Article) WHERE a.text IS NOT NULL RETURN a.text AS text',
    parameters: {},
  });
  return rows.map(({ text }) => String(text));
}
