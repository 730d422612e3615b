import type { ParameterName } from './parameter.js';
import type { Traversal } from './traversal.js';

/** One count of a connection's rows, by the value at the end of these traversals. */
export interface FacetCount {
  readonly field: string;
  readonly traversals: readonly Traversal[];
  readonly property: string;
  /** The part of a date that counts: its month or its day. Other values count whole. */
  readonly part: 'whole' | 'month' | 'day';
}

/** Counts over all rows of a connection, under one key. */
export type Counts =
  | {
      readonly kind: 'facets';
      readonly key: string;
      readonly limit: ParameterName;
      readonly of: readonly FacetCount[];
    }
  | { readonly kind: 'buckets'; readonly key: string; readonly by: BucketSize; readonly of: FacetCount };

export type BucketSize = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
