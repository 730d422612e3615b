import { LRUCache } from 'lru-cache';

/**
 * The bytes of heap that a byte of text takes, for each kind of value made from it. Each is the highest figure measured
 * for any kind of text, so that the count may be too high and is never too low. `npm --prefix bench run weights`
 * measures them again.
 */
export const WEIGHTS = {
  /** A text that passed the limits, kept with the names of its variables. */
  text: 2,
  /** A parsed document, by its text; fields of one letter are the densest. */
  document: 250,
  /** A plan, by its key (the parts of the variables that planning read), its constants and its statement. */
  plan: 20,
  /** A choice of included and skipped fields, by the values of its variables. */
  choice: 40,
  /** A field of a compiled response: its bytes for any name, because the document has the name already. */
  field: 1_200,
  /** An answer of the schema about itself, by its JSON. */
  introspection: 8,
} as const;

/** The bytes that an entry or a part takes besides its content. */
const OVERHEAD = 1_500;
/** No entry may be heavier than the whole divided by this, because it would push out everything else. */
const SHARE = 8;

/** Values that belong to an object, by key. They are dropped together with the value that the object belongs to. */
export interface Parts {
  get(key: string): unknown;
  /** @param weight bytes of heap */
  set(key: string, part: unknown, weight: number): void;
  /** Counts additional bytes of a part that grew since it was set. */
  grow(weight: number): void;
}

/**
 * Keeps the most recently used values, within one bound of weight over all kinds. Values made from a document (plans,
 * responses, answers) are its parts: they add to the document's weight and are dropped with it.
 */
export interface Cache {
  /** Returns the value of a key, which then counts as the last one used. */
  get(key: string): unknown;
  /**
   * Keeps a value, unless it is heavier than an eighth of the whole.
   * @param weight bytes of heap
   * @param owners objects inside the value that can have parts
   */
  set(key: string, value: unknown, weight: number, owners?: readonly object[]): void;
  delete(key: string): boolean;
  /**
   * Returns the parts of an object. They are counted if a kept value names the object as an owner, and live as long as
   * the object does.
   */
  partsOf(owner: object): Parts;
  /** The bytes of everything that is kept. */
  weight(): number;
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Bytes without parts. */
  readonly own: number;
  weight: number;
  readonly parts: Map<string, unknown>[];
}

/** @param maximum counted bytes of everything that is kept */
export function createCache(maximum: number): Cache {
  const largest = Math.floor(maximum / SHARE);
  const kept = new LRUCache<string, Entry>({ maxSize: maximum, maxEntrySize: largest });
  const partsByOwner = new WeakMap<object, Parts>();
  const keep = (entry: Entry): void => void kept.set(entry.key, entry, { size: Math.ceil(entry.weight) });

  /** Adds weight to an entry. An entry that was evicted while a request still uses it is not kept again. */
  const grow = (entry: Entry, weight: number): void => {
    entry.weight += weight;
    if (entry.weight > largest) dropParts(entry);
    if (kept.peek(entry.key) !== entry) return;
    // Deleted first, because setting a value again would not change its weight.
    kept.delete(entry.key);
    keep(entry);
  };

  const addParts = (entry: Entry): Parts => {
    const parts = new Map<string, unknown>();
    entry.parts.push(parts);
    return {
      get: (key) => parts.get(key),
      set(key, part, weight) {
        const counted = OVERHEAD + weight;
        if (entry.own + counted > largest) return;
        if (entry.weight + counted > largest) dropParts(entry);
        parts.set(key, part);
        grow(entry, counted);
      },
      grow: (weight) => grow(entry, weight),
    };
  };

  return {
    get: (key) => kept.get(key)?.value,
    set(key, value, weight, owners = []) {
      const entry = entryOf(key, value, OVERHEAD + weight);
      for (const owner of owners) partsByOwner.set(owner, addParts(entry));
      keep(entry);
    },
    delete: (key) => kept.delete(key),
    partsOf(owner) {
      const known = partsByOwner.get(owner) ?? addParts(entryOf('', owner, 0));
      partsByOwner.set(owner, known);
      return known;
    },
    weight: () => kept.calculatedSize,
  };
}

function entryOf(key: string, value: unknown, own: number): Entry {
  return { key, value, own, weight: own, parts: [] };
}

function dropParts(entry: Entry): void {
  for (const parts of entry.parts) parts.clear();
  entry.weight = entry.own;
}
