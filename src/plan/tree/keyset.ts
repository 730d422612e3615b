import type { ParameterName } from './parameter.js';

/** Rows that come after (or, read backward, before) the row whose sort keys these parameters hold. */
export interface Keyset {
  readonly parameters: readonly ParameterName[];
  /** Holds the digest of the parent that the cursor belongs to. */
  readonly parent: ParameterName;
  /** Whether the rows lie toward the end of the list. */
  readonly toward: 'end' | 'start';
}
