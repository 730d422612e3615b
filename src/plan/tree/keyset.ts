import type { ParameterName } from './parameter.js';

/**
 * The rows after a cursor's row (before it, if read backward). The parameters hold the sort keys of the cursor's row.
 */
export interface Keyset {
  readonly parameters: readonly ParameterName[];
  /** Holds the digest of the cursor's parent. */
  readonly parent: ParameterName;
  /** The end of the list toward which the rows lie. */
  readonly toward: 'end' | 'start';
}
