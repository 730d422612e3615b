import type { ParameterName } from './parameter.js';
import type { Traversal } from './traversal.js';

/** One way to count the rows of a connection: by the value at the end of these walks. */
export interface FacetCount {
  readonly field: string;
  readonly traversals: readonly Traversal[];
  readonly property: string;
  /** How much of a date counts: its month, its day, or, of other values, everything. */
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
