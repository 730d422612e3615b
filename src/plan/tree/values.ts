import type { Condition } from './condition.js';
import type { Counts } from './counts.js';
import type { Keyset } from './keyset.js';
import type { SortKey } from './order.js';
import type { ParameterName } from './parameter.js';
import type { StoredIds, Traversal } from './traversal.js';

export interface Page {
  /** The sort keys; the last one is unique. */
  readonly order: readonly SortKey[];
  readonly keysets: readonly Keyset[];
  /** Whether the page is taken from the end of the list. */
  readonly backward: boolean;
  readonly limit: ParameterName;
  /** Whether one more row than asked for is read, to see if there is another page. */
  readonly lookAhead: boolean;
  /** Whether the sort keys come back, for cursors. */
  readonly cursors: boolean;
  /** Tells this list from others, for cursors, together with its order. */
  readonly list: string;
  /** Whether rows lie before the cursor that was given, so on the other side of the page. */
  readonly bounded: boolean;
  /** Whether an empty page ends where it began, so that one can ask again from there. */
  readonly follows?: true;
  /** Where what is asked of the nodes comes back, the rows having their ids only; with the rows where absent. */
  readonly sharedPage?: string;
  readonly node: readonly Value[];
  readonly edge: readonly Value[];
  readonly shown: Shown;
}

/** Where an answer shows the objects of a list, for what is said of it, and how often aliases repeat each of them. */
export interface Shown {
  /** Names of fields as the operation gives them, joined by dots: `conflicts.nodes.parties`. */
  readonly path: string;
  readonly copies: number;
}

/** What comes back of a node or relationship, each under its key. */
export type Value =
  | PropertyValue
  | { readonly kind: 'embedded'; readonly key: string; readonly members: readonly Member[] }
  | {
      readonly kind: 'relationshipType' | 'relationshipDirection' | 'relationshipId' | 'claimCount';
      readonly key: string;
    }
  | PartValue
  | OneValue
  | ListValue
  | ReferencesValue
  | ConnectionValue;

export interface PropertyValue {
  readonly kind: 'property';
  readonly key: string;
  readonly property: string;
  /** Where the value stands if not there. */
  readonly otherwise?: readonly string[];
  /** How many values an answer can have of it at most, where that is not one: of a long list, or by aliases. */
  readonly holds?: number;
  /** The enum value that comes back where nothing is stored. */
  readonly absent?: string;
}

/** The relationship that an edge stands for, or the entity at one of its ends. */
export interface PartValue {
  readonly kind: 'relationship' | 'startNode' | 'endNode';
  readonly key: string;
  readonly shown: Shown;
  readonly values: readonly Value[];
}

export interface Member {
  readonly type: string;
  /** The property that is there whenever the object is. */
  readonly presence: string;
  readonly values: readonly Value[];
}

/** The labels of which the parent must have one; undefined where any parent will do. */
export type Guard = readonly string[] | undefined;

export interface OneValue {
  readonly kind: 'one';
  readonly key: string;
  readonly guard: Guard;
  readonly traversal: Traversal;
  /** Whether there is always exactly one. */
  readonly certain: boolean;
  readonly shown: Shown;
  readonly values: readonly Value[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly key: string;
  readonly guard: Guard;
  readonly traversal: Traversal;
  readonly order: readonly SortKey[];
  readonly limit: ParameterName;
  /** Whether a client gives the limit; else it bounds a list that is short by nature. */
  readonly isAsked: boolean;
  readonly shown: Shown;
  readonly values: readonly Value[];
}

export interface ReferencesValue {
  readonly kind: 'references';
  readonly key: string;
  readonly target: string;
  readonly label: string;
  readonly property: string;
  readonly limit: ParameterName;
  readonly isAsked: boolean;
  readonly shown: Shown;
  readonly values: readonly Value[];
}

/** What is asked of a list, be it at the root or below a parent: which rows, a page of them, how many, and counts. */
export interface AskedOfList {
  readonly where: Condition | undefined;
  /** Undefined where only the total is asked for. */
  readonly page: Page | undefined;
  readonly total: boolean;
  readonly counts: readonly Counts[];
  /** The digests of parents that the cursors given to it brought. */
  readonly cursorParents: readonly ParameterName[];
}

export interface ConnectionValue extends AskedOfList {
  readonly kind: 'connection';
  readonly key: string;
  readonly guard: Guard;
  readonly traversal: Traversal | StoredIds;
  /** Where it stands in an answer. */
  readonly path: string;
}
