import { LRUCache } from 'lru-cache';

/**
 * Bytes of heap that a byte of text keeps, by what was made of it: the most of any kind of text that was measured, so
 * that what is kept may be less than is counted, never more. `npm --prefix bench run weights` measures them again.
 */
export const WEIGHTS = {
  /** A text that passed the limits, kept with the names of its variables. */
  text: 2,
  /** A parsed document, by its text: fields of one letter are the densest. */
  document: 250,
  /** A plan, by its key (what planning read of the variables), its constants and its statement. */
  plan: 20,
  /** A choice of what is included and skipped, by the values of its variables. */
  choice: 40,
  /** A field of a compiled response: its bytes whatever its name, which the document has already. */
  field: 1_200,
  /** An answer of the schema about itself, by its JSON. */
  introspection: 8,
} as const;

/** Bytes that an entry or a part takes beside what is in it. */
const OVERHEAD = 1_500;
/** No entry may be heavier than such a part of the whole: it would push out everything else. */
const SHARE = 8;

/** What hangs off an object, by key. It is forgotten together with the value that the object belongs to. */
export interface Parts {
  get(key: string): unknown;
  /** @param weight bytes of heap */
  set(key: string, part: unknown, weight: number): void;
  /** Counts what a part holds more since it was set. */
  grow(weight: number): void;
}

/**
 * Remembers values, the most recently used ones, within one bound of weight over all kinds. What is made of a document
 * (plans, responses, answers) hangs off it: it adds to the document's weight and goes when the document goes.
 */
export interface Cache {
  /** Gives the value of a key, which then counts as the last one used. */
  get(key: string): unknown;
  /**
   * Keeps a value, unless it is heavier than an eighth of the whole.
   * @param weight bytes of heap
   * @param owners objects inside the value off which parts can hang
   */
  set(key: string, value: unknown, weight: number, owners?: readonly object[]): void;
  delete(key: string): boolean;
  /** The parts of an object. They are counted if a value that names it as an owner is kept, and live as long as it does. */
  partsOf(owner: object): Parts;
  /** Bytes of everything that is kept. */
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

/** @param maximum bytes of everything that is kept, as it is counted */
export function createCache(maximum: number): Cache {
  const largest = Math.floor(maximum / SHARE);
  const kept = new LRUCache<string, Entry>({ maxSize: maximum, maxEntrySize: largest });
  const partsByOwner = new WeakMap<object, Parts>();
  const keep = (entry: Entry): void => void kept.set(entry.key, entry, { size: Math.ceil(entry.weight) });

  /** An entry that was evicted while a request still uses it is not kept again. */
  const grow = (entry: Entry, weight: number): void => {
    entry.weight += weight;
    if (entry.weight > largest) dropParts(entry);
    if (kept.peek(entry.key) !== entry) return;
    // The weight of a value that is set again would stay what it was.
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
