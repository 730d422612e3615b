import type { Condition } from './condition.js';
import type { ParameterName } from './parameter.js';
import type { Value } from './values.js';

/** The part of the graph around one node, level by level. */
export interface NeighborhoodRoot {
  readonly kind: 'neighborhood';
  readonly target: string;
  readonly label: string;
  readonly parameter: ParameterName;
  /** Holds the number of steps from the middle. */
  readonly depth: ParameterName;
  readonly types: readonly string[];
  readonly where: Condition | undefined;
  readonly limit: ParameterName;
  /** Whether the operation asks how many relationships of a node are left out. */
  readonly omitted: boolean;
  readonly edge: readonly Value[];
  readonly values: readonly Value[];
}
