import type { End } from '../../schema/selectiveEnd.js';
import type { ParameterName } from './parameter.js';
import type { Value } from './values.js';

/** One object by its id or code, or several by their ids. */
export interface LookupRoot {
  readonly kind: 'lookup';
  /** Whether the parameter holds a list, each item of which is looked up. */
  readonly several: boolean;
  readonly target: string;
  readonly label: string;
  readonly property: string;
  readonly parameter: ParameterName;
  readonly values: readonly Value[];
  /** Finds relationships by the same ids, if the type looked up includes relationships. */
  readonly relationships?: RelationshipLookup;
}

/** One relationship, by its id. */
export interface RelationshipRoot extends RelationshipLookup {
  readonly kind: 'relationship';
}

/**
 * The lookup of one relationship by its id, or of several by theirs. Each parameter of several is a list, which has an
 * empty text for each id that is not a relationship's.
 */
export interface RelationshipLookup {
  /** Holds the id of the entity at the relationship's start, if that end owns it. */
  readonly from: ParameterName;
  /** Holds the id of the entity at the relationship's end, if that end owns it. */
  readonly to: ParameterName;
  /** Holds the relationship's type. */
  readonly type: ParameterName;
  /** The types of relationships that each end owns. */
  readonly types: { readonly [end in End]: readonly string[] };
  /** Holds the id that is stored with the relationship. */
  readonly stored: ParameterName;
  readonly values: readonly Value[];
}
