import type { Condition } from './condition.js';
import type { ParameterName } from './parameter.js';
import type { Value } from './values.js';

/** A search of all nodes that have texts. The found nodes are ranked after they came back. */
export interface SearchRoot {
  readonly kind: 'search';
  readonly target: string;
  readonly label: string;
  /** The name of the full-text index on Neo4j; `property` is the property that it indexes. */
  readonly index: string;
  readonly property: string;
  readonly query: ParameterName;
  /** Holds the questions to the index, each with the most nodes it may find and the worth of each of these. */
  readonly asks: ParameterName;
  /** Holds the identity of the list to which cursors belong. */
  readonly list: ParameterName;
  /** Holds the place after which the page begins, or null. */
  readonly after: ParameterName;
  readonly limit: ParameterName;
  /** Holds the most found nodes that come back. */
  readonly kept: ParameterName;
  readonly where: Condition | undefined;
  /** Whether the operation asks for rows, and not only for their number. */
  readonly page: boolean;
  /** The counts by kind that the operation asks for. They are made from the nodes that came back. */
  readonly facets: readonly KindFacets[];
  readonly values: readonly Value[];
}

/** Facets of a search. Its only facet is the kind. */
export interface KindFacets {
  readonly key: string;
  readonly of: readonly 'TYPE'[];
  readonly limit: ParameterName;
}
