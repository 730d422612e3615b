import type { Counts } from './counts.js';

/** The number of nodes of each type in the graph. */
export interface StatsRoot {
  readonly kind: 'stats';
  readonly tallies: readonly Tally[];
}

/** The number of nodes with a label, under one key. */
export interface Tally {
  readonly key: string;
  readonly target: string;
  readonly label: string;
  readonly total: boolean;
  readonly counts: readonly Counts[];
}
