import { contentHash } from './desiredGraph.js';
import type { DesiredGraph } from './desiredGraph.js';
import { deriveDesiredGraph } from './deriveDesiredGraph.js';
import type { Facts } from '../facts/facts.js';
import type { Storage } from '../schema/stored/storage.js';

/** The desired graph of facts, and its hash. */
export interface MemoizedContent {
  readonly content: DesiredGraph;
  readonly hash: string;
}

const known = new WeakMap<Facts, { readonly storage: Storage; readonly derived: MemoizedContent }>();

/**
 * Returns the desired graph of facts and remembers it as long as the facts live. Seeding asks for it three times, to
 * write it, for its record and for its summary, and deriving it takes a tenth of a first start.
 */
export function memoizedContent(facts: Facts, storage: Storage): MemoizedContent {
  const before = known.get(facts);
  if (before?.storage === storage) return before.derived;
  const content = deriveDesiredGraph(facts, storage);
  const derived = { content, hash: contentHash(content) };
  known.set(facts, { storage, derived });
  return derived;
}
