import type { Counts } from './counts.js';

/** How many things of each type the graph has. */
export interface StatsRoot {
  readonly kind: 'stats';
  readonly tallies: readonly Tally[];
}

/** How many nodes have a label, under one key. */
export interface Tally {
  readonly key: string;
  readonly target: string;
  readonly label: string;
  readonly total: boolean;
  readonly counts: readonly Counts[];
}
