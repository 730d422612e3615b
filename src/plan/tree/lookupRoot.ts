import type { End } from '../../schema/selectiveEnd.js';
import type { ParameterName } from './parameter.js';
import type { Value } from './values.js';

/** One thing by its id or code, or several by their ids. */
export interface LookupRoot {
  readonly kind: 'lookup';
  /** Whether the parameter holds a list, each item of which is looked up. */
  readonly several: boolean;
  readonly target: string;
  readonly label: string;
  readonly property: string;
  readonly parameter: ParameterName;
  readonly values: readonly Value[];
  /** Finds relationships by the same ids, where the type looked up can be one. */
  readonly relationships?: RelationshipLookup;
}

/** One relationship, by its id. */
export interface RelationshipRoot extends RelationshipLookup {
  readonly kind: 'relationship';
}

/** How a relationship is found by its id, or several by theirs: each parameter is then a list, which has an empty text for whatever is none. */
export interface RelationshipLookup {
  /** The id of the entity that it points away from, where that one owns it. */
  readonly from: ParameterName;
  /** The id of the entity that it points to, where that one owns it. */
  readonly to: ParameterName;
  /** Its type. */
  readonly type: ParameterName;
  /** The types of relationships that either end owns. */
  readonly types: { readonly [end in End]: readonly string[] };
  /** The id that is stored with it. */
  readonly stored: ParameterName;
  readonly values: readonly Value[];
}
