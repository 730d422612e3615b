import { contentHash } from './desiredGraph.js';
import type { GraphContent } from './desiredGraph.js';
import { deriveContent } from './deriveDesiredGraph.js';
import type { Facts } from '../facts/facts.js';
import type { Storage } from '../schema/stored/storage.js';

/** What facts put into the graph, and its hash. */
export interface Derived {
  readonly content: GraphContent;
  readonly hash: string;
}

const known = new WeakMap<Facts, { readonly storage: Storage; readonly derived: Derived }>();

/**
 * What `deriveContent` makes of facts, remembered as long as the facts are: seeding asks for it to write it, for its
 * record and for its summary, and making it takes a tenth of a first start.
 */
export function derivedOf(facts: Facts, storage: Storage): Derived {
  const before = known.get(facts);
  if (before?.storage === storage) return before.derived;
  const content = deriveContent(facts, storage);
  const derived = { content, hash: contentHash(content) };
  known.set(facts, { storage, derived });
  return derived;
}
