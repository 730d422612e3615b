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
  /** How long the paths are that the statement has steps for; how many of these it takes is `maxLength`. */
  readonly reach: number;
  readonly limit: ParameterName;
  readonly types: readonly string[];
  readonly where: Condition | undefined;
  /** How many nodes of a level are looked at. */
  readonly frontier: ParameterName;
  /** How many relationships a step goes along. */
  readonly work: ParameterName;
  /** In how many nodes, and one more, the two sides may meet, and over how many of a step they may go there. */
  readonly meetings: ParameterName;
  /** How many relationships between these are looked at. */
  readonly ways: ParameterName;
  /** How many beginnings of paths of one length are carried on. */
  readonly beam: ParameterName;
  readonly node: readonly Value[];
  readonly hop: readonly Value[];
}
