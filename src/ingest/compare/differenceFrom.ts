import type { Transaction } from '../../graph/graph.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';
import { memoizedContent } from '../../derive/memoizedContent.js';
import { withSearch } from '../../derive/deriveSearch.js';
import { differenceOf } from '../../store/difference.js';
import type { ComparedFacts } from '../applyDifference.js';
import type { NamedFacts } from './matchRecords.js';
import { mergeFacts } from '../../facts/mergeFacts.js';
import type { Storage } from '../../schema/stored/storage.js';
import type { Store } from '../../store/store.js';
import { readStoredState } from '../../store/storedState.js';
import { textsOf } from '../../facts/texts.js';
import { withTexts } from '../../derive/withTexts.js';

/** All facts that the graph should hold, and the state of their texts. */
export interface DesiredFacts {
  /** The facts of every directory, in the order in which the directories were first seeded. */
  readonly all: readonly NamedFacts[];
  /** The texts at hand. */
  readonly texts: readonly string[];
  /** The ids of articles whose text is at hand but must not be kept. */
  readonly unkept: ReadonlySet<string>;
  /** The ids of articles whose citations were compared with a text that is not kept. */
  readonly checked: ReadonlySet<string>;
  readonly store: Store;
  /** In ISO 8601. */
  readonly now: string;
}

/** Finds the difference between the seeded layer and the desired graph of these facts. */
export async function differenceFrom(
  transaction: Transaction,
  desired: DesiredFacts,
): Promise<Pick<ComparedFacts, 'difference' | 'terms'>> {
  const { all, texts, unkept, checked, store, now } = desired;
  const { storage } = store;
  const facts = mergeFacts(all.map((one) => one.facts));
  const kept = new Map([...textsOf(facts, texts)].filter(([article]) => !unkept.has(article)));
  const content = withSearch(withTexts(memoizedContent(facts, storage).content, kept, checked), storage);
  const ids = content.nodes.map(({ id }) => id);
  const stored = await readStoredState(transaction, ids, store);
  const difference = differenceOf(content, stored, { now, typeOf: (id) => nameOfType(id, storage) });
  return { difference, terms: facts.terms };
}

/** The type named by the prefix of a stored node's id. */
function nameOfType(id: string, storage: Storage): string {
  const type = typeOfId(id, { storage });
  if (type === undefined) throw new Error(`The schema has no type for ${id}.`);
  return type.name;
}
