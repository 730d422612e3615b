import type { BatchOutcome } from './writeBatch.js';

/** What an import did. Counts are of rows, but for `entities`. */
export interface ImportSummary {
  readonly read: number;
  /** New in the graph. */
  readonly written: number;
  /** In the graph before, saying something else. */
  readonly changed: number;
  /** In the graph before, saying the same. */
  readonly unchanged: number;
  readonly rejected: number;
  /** Kinds of reasons, the most frequent first: the first of each, with where its row stands, and how many there are. */
  readonly reasons: readonly { readonly first: string; readonly count: number }[];
  /** How many actors, countries and places are new. */
  readonly entities: number;
  readonly seconds: number;
  /** It was asked to end before all rows were read. */
  readonly isStopped: boolean;
}

interface RejectedRow {
  readonly at: string;
  readonly reason: string;
}

/** Counts as an import goes on. */
export interface Tally {
  readonly read: number;
  /** Counts a row that was read; gives its number, from 1. */
  count(): number;
  refuse(refusal: RejectedRow): void;
  add(outcome: BatchOutcome): void;
  summary(isStopped: boolean): ImportSummary;
}

/** Kinds of reasons that are told apart; there are a dozen, unless a mapping does not fit the file at all. */
const KINDS = 50;
const OTHERS = 'other reasons';

export function createTally(reject: (at: string, reason: string) => void): Tally {
  const begun = performance.now();
  const reasons = new Map<string, { readonly first: string; count: number }>();
  const counts = { read: 0, written: 0, changed: 0, unchanged: 0, rejected: 0, entities: 0 };
  const refuse = ({ at, reason }: RejectedRow): void => {
    const general = kindOf(reason);
    const kind = reasons.has(general) || reasons.size < KINDS ? general : OTHERS;
    const known = reasons.get(kind) ?? { first: kind === OTHERS ? OTHERS : `${at}: ${reason}`, count: 0 };
    reasons.set(kind, { ...known, count: known.count + 1 });
    counts.rejected += 1;
    reject(at, reason);
  };
  return {
    get read() {
      return counts.read;
    },
    count: () => (counts.read += 1),
    refuse,
    add({ created, changed, unchanged, refused, entities }) {
      counts.written += created.length;
      counts.changed += changed.length;
      counts.unchanged += unchanged;
      counts.entities += entities.length;
      refused.forEach(refuse);
    },
    summary: (isStopped) => ({
      ...counts,
      reasons: [...reasons.values()].sort((one, other) => other.count - one.count),
      seconds: (performance.now() - begun) / 1_000,
      isStopped,
    }),
  };
}

/** What a row says differs from row to row, and stands in quotation marks. */
function kindOf(reason: string): string {
  return reason.replaceAll(/“[^”]*”|"[^"]*"/g, '“…”').replaceAll(/\d+/g, 'N');
}
