import type { BatchOutcome } from './writeBatch.js';

/** The result of an import. Counts are of rows, except `entities`. */
export interface ImportSummary {
  readonly read: number;
  /** New in the graph. */
  readonly written: number;
  /** In the graph before, with other content. */
  readonly changed: number;
  /** In the graph before, with the same content. */
  readonly unchanged: number;
  readonly rejected: number;
  /**
   * The kinds of reasons, the most frequent first: the first reason of each kind with the place of its row, and their
   * number.
   */
  readonly reasons: readonly { readonly first: string; readonly count: number }[];
  /** The number of new actors, countries and places. */
  readonly entities: number;
  readonly seconds: number;
  /** Whether it was asked to end before all rows were read. */
  readonly isStopped: boolean;
}

interface RejectedRow {
  readonly at: string;
  readonly reason: string;
}

/** Counts while an import runs. */
export interface Tally {
  readonly read: number;
  /** Counts a row that was read and returns its number, from 1. */
  count(): number;
  refuse(refusal: RejectedRow): void;
  add(outcome: BatchOutcome): void;
  summary(isStopped: boolean): ImportSummary;
}

/**
 * The number of kinds of reasons that are told apart. There are a dozen, unless a mapping does not fit the file at all.
 */
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

/** The reason without the content of the row, which differs from row to row and stands in quotation marks. */
function kindOf(reason: string): string {
  return reason.replaceAll(/“[^”]*”|"[^"]*"/g, '“…”').replaceAll(/\d+/g, 'N');
}
