import { hashOfInputs } from '../../store/wordForms/hashOfInputs.js';
import type { Graph, Transaction } from '../../graph/graph.js';
import { readKnownFacts } from '../../store/records/factRecords.js';
import type { KnownFacts } from '../../store/records/factRecords.js';
import { checkFacts } from '../../facts/check/checkFacts.js';
import type { CheckedFacts } from '../../facts/check/checkFacts.js';
import { memoizedContent } from '../../derive/memoizedContent.js';
import type { ComparedFacts } from '../applyDifference.js';
import { differenceFrom } from './differenceFrom.js';
import { matchRecords } from './matchRecords.js';
import type { NamedFacts, Renaming } from './matchRecords.js';
import { keepReferencedEntities } from './keepReferencedEntities.js';
import { inOrder } from './inOrder.js';
import type { Kept } from './keepReferencedEntities.js';
import { isShipped, SHIPPED_RECORD } from '../../facts/recordId.js';
import { refuseDangling } from './refuseDangling.js';
import { refuseUndeclaredWords } from './refuseUndeclaredWords.js';
import { refuseUnsound } from './refuseUnsound.js';
import type { Storage } from '../../schema/stored/storage.js';
import { textsOf } from '../../facts/texts.js';

/** The facts to compare with the graph, and the settings of the run. */
export interface Comparing {
  readonly directories: readonly (string | undefined)[];
  readonly checked: readonly CheckedFacts[];
  /** The ids of the directories' records, in the same order. */
  readonly ids: readonly string[];
  readonly storage: Storage;
  readonly keepTexts?: boolean;
  readonly forgetTexts?: boolean;
  /** The sources that were removed from the facts of a record and stay out, by the record's id. */
  readonly removed?: ReadonlyMap<string, readonly string[]>;
  /** In ISO 8601. */
  readonly now: string;
}

export interface Comparison extends ComparedFacts {
  readonly renamings: readonly Renaming[];
  /**
   * The entities that the shipped facts no longer declare, and that stay because claims of other directories name them.
   */
  readonly kept: Kept['kept'];
}

/**
 * Finds the difference between the graph and these facts beside those of the other directories, and the new records.
 */
export async function compareFacts(
  transaction: Transaction,
  { engine }: Pick<Graph, 'engine'>,
  run: Comparing,
): Promise<Comparison> {
  const { checked, ids, storage, now } = run;
  const known = await readKnownFacts((statement) => transaction.run(statement));
  const read = checked.map(({ facts }, index) => ({ id: ids[index]!, facts }));
  const renamings = matchRecords(read, await withShipped(known, run));
  const { given, kept } = withSpokenOf(read, known, run);
  const records = checked.map((one, index) => recordOf(one, given[index]!, run));
  const others = known.filter(({ id }) => !ids.includes(id) && !renamings.some(({ from }) => from === id));
  const all = inOrder(known, given, renamings);
  refuseDangling(all);
  refuseUndeclaredWords(all);
  const justChecked = new Set(checked.flatMap(({ facts }) => facts.claims));
  refuseUnsound(all, (claim) => justChecked.has(claim));

  const unkept = records.flatMap((record) => record.checked);
  const wereChecked = run.forgetTexts === true ? [] : others.flatMap((one) => one.checked);
  const { difference, terms } = await differenceFrom(transaction, {
    all,
    texts: checked.flatMap((one) => one.texts),
    unkept: new Set(unkept),
    checked: new Set([...unkept, ...wereChecked]),
    store: { storage, engine },
    now,
  });
  return { difference, records, terms, renamings, kept };
}

/**
 * Adds to the shipped facts the entities that they dropped and other directories still name. Only the shipped facts get
 * this, because the owner of any other directory can mend it.
 */
function withSpokenOf(
  read: readonly NamedFacts[],
  known: readonly KnownFacts[],
  { directories }: Comparing,
): { readonly given: readonly NamedFacts[]; readonly kept: Kept['kept'] } {
  const shipped = directories.findIndex(isShipped);
  const now = read[shipped];
  const before = known.find(({ id }) => id === now?.id);
  if (now === undefined || before === undefined) return { given: read, kept: [] };
  const ids = read.map(({ id }) => id);
  const others = [...known.filter(({ id }) => !ids.includes(id)), ...read.filter((one) => one !== now)];
  const { facts, kept } = keepReferencedEntities(now.facts, before.facts, others);
  return { given: read.with(shipped, { ...now, facts }), kept };
}

/**
 * Makes the record of a directory. It remembers articles whose citations were compared with a text that is not kept.
 */
function recordOf(
  { storage, files, schema, texts }: CheckedFacts,
  { id, facts }: NamedFacts,
  run: Comparing,
): KnownFacts {
  const atHand = [...textsOf(facts, texts).keys()];
  const isKept = run.keepTexts !== false;
  return {
    id,
    inputsHash: hashOfInputs(files, schema),
    contentHash: memoizedContent(facts, storage).hash,
    texts: isKept ? atHand : [],
    checked: isKept ? [] : atHand,
    removed: run.removed?.get(id) ?? [],
    facts,
  };
}

/** Reserves the name of the shipped facts for them, also before they are in the graph. */
async function withShipped(
  known: readonly KnownFacts[],
  { directories, ids }: Comparing,
): Promise<readonly NamedFacts[]> {
  const isTaken = directories.some(
    (directory, index) => ids[index] === SHIPPED_RECORD && !isShipped(directory),
  );
  if (!isTaken || known.some(({ id }) => id === SHIPPED_RECORD)) return known;
  const { facts } = await checkFacts();
  return [...known, { id: SHIPPED_RECORD, facts }];
}
