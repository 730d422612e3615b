import type { Condition } from './condition.js';
import type { ParameterName } from './parameter.js';
import type { Value } from './values.js';

/** Paths between two nodes, searched from both ends. */
export interface PathsRoot {
  readonly kind: 'paths';
  readonly label: string;
  readonly from: ParameterName;
  readonly to: ParameterName;
  readonly maxLength: ParameterName;
  /** The length of paths for which the statement has steps. It takes only `maxLength` of these steps. */
  readonly reach: number;
  readonly limit: ParameterName;
  readonly types: readonly string[];
  readonly where: Condition | undefined;
  /** Holds the most nodes of a level that are looked at; a larger level is not followed. */
  readonly frontier: ParameterName;
  /** Holds the most relationships that one step follows. */
  readonly work: ParameterName;
  /**
   * Holds one more than the most nodes in which the two sides may meet, and which each step on the way there may pass.
   * The one more tells that there are others.
   */
  readonly meetings: ParameterName;
  /** Holds the most relationships between these nodes that are looked at. */
  readonly ways: ParameterName;
  /** Holds the most beginnings of paths of one length that are carried on. */
  readonly beam: ParameterName;
  readonly node: readonly Value[];
  readonly hop: readonly Value[];
}
