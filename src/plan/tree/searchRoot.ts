import type { Condition } from './condition.js';
import type { ParameterName } from './parameter.js';
import type { Value } from './values.js';

/** A search of everything that has texts; what comes back is yet to be ranked. */
export interface SearchRoot {
  readonly kind: 'search';
  readonly target: string;
  readonly label: string;
  /** The full-text index, on Neo4j, and the property it is of. */
  readonly index: string;
  readonly property: string;
  readonly query: ParameterName;
  /** What the index is asked: questions, each with how many nodes it may find and what each of them is worth. */
  readonly asks: ParameterName;
  /** What its cursors belong to. */
  readonly list: ParameterName;
  /** The place after which the page begins, or null. */
  readonly after: ParameterName;
  readonly limit: ParameterName;
  /** How many of the nodes that were found come back. */
  readonly kept: ParameterName;
  readonly where: Condition | undefined;
  /** Whether rows are asked for, and not only how many there are. */
  readonly page: boolean;
  /** The counts by kind that are asked for, made from what came back. */
  readonly facets: readonly KindFacets[];
  readonly values: readonly Value[];
}

/** Facets of a search, which has but the one, by kind. */
export interface KindFacets {
  readonly key: string;
  readonly of: readonly 'TYPE'[];
  readonly limit: ParameterName;
}
