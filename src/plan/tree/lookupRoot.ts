import type { End } from '../../schema/selectiveEnd.js';
import type { ParameterName } from './parameter.js';
import type { Traversal } from './traversal.js';
import type { Value } from './values.js';

/** One object by its id or code, or several by their ids. */
export interface LookupRoot {
  readonly kind: 'lookup';
  /** Whether the parameter holds a list, each item of which is looked up. */
  readonly several: boolean;
  readonly target: string;
  readonly label: string;
  /** The property that has the parameter's value. */
  readonly property: string;
  readonly parameter: ParameterName;
  /** The part of the object that has the property, if the object itself does not. */
  readonly part?: LookupPart;
  readonly values: readonly Value[];
  /** Finds relationships by the same ids, if the type looked up includes relationships. */
  readonly relationships?: RelationshipLookup;
  /** Whether the ids may be of terms, which are in memory. */
  readonly terms?: true;
}

/** A part by which an object is found, such as an identifier. The first object counts if several have such a part. */
export interface LookupPart {
  /** From the object to the part. */
  readonly traversal: Traversal;
  /** The values that the part's other properties must have. */
  readonly also: readonly { readonly property: string; readonly parameter: ParameterName }[];
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
