import type { VocabularyKind } from '../../vocabulary/term.js';
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
  /** Whether one more row than asked for is read, to see if another page follows. */
  readonly lookAhead: boolean;
  /** Whether the sort keys come back, for cursors. */
  readonly cursors: boolean;
  /** Identifies this list in cursors, together with its order. */
  readonly list: string;
  /** Whether a cursor bounds the page at its beginning, so that rows lie on its other side. */
  readonly bounded: boolean;
  /**
   * Whether clients follow the list: a cursor is the value of the one sort key, and an empty page returns the cursor that
   * it began after as its end, so that a client can ask again from there.
   */
  readonly follows?: true;
  /**
   * The name of the shared page in which the nodes' values come back; the rows then have ids only. If absent, the
   * values come with the rows.
   */
  readonly sharedPage?: string;
  readonly node: readonly Value[];
  readonly edge: readonly Value[];
  readonly shown: Shown;
}

/**
 * The place of a list's objects in an answer, for messages about the list, and the times aliases repeat each object.
 */
export interface Shown {
  /** Names of fields as the operation gives them, joined by dots: `conflicts.nodes.parties`. */
  readonly path: string;
  readonly copies: number;
}

/** A value that comes back of a node or relationship, under its key. */
export type Value =
  | PropertyValue
  | TermValue
  | { readonly kind: 'embedded'; readonly key: string; readonly members: readonly Member[] }
  | {
      readonly kind: 'relationshipType' | 'relationshipDirection' | 'relationshipId' | 'claimCount';
      readonly key: string;
    }
  | PartValue
  | OneValue
  | ListValue
  | ReferencesValue
  | ConnectionValue
  | CitationValue;

export interface PropertyValue {
  readonly kind: 'property';
  readonly key: string;
  readonly property: string;
  /** Other properties, from which the value is read if the first is not stored. */
  readonly otherwise?: readonly string[];
  /** The most values of the property in an answer, if more than one: it holds a long list, or aliases repeat it. */
  readonly holds?: number;
  /** The enum value that comes back if nothing is stored. */
  readonly absent?: string;
}

/** A stored word, in whose place the answer has its term. */
export interface TermValue extends Pick<PropertyValue, 'key' | 'property' | 'otherwise'> {
  readonly kind: 'term';
  readonly vocabulary: VocabularyKind;
  /** How often an answer can have it for each object, by aliases. */
  readonly copies: number;
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
  /** The property that is stored whenever the object exists. */
  readonly presence: string;
  readonly values: readonly Value[];
}

/** The properties of a source that its citation is made of. */
export const CITED_PROPERTIES = [
  'id',
  'name',
  'headline',
  'authors',
  'publisher',
  'publishedAtEdtf',
  'publishedAtEarliestStart',
  'publishedAtLatestEnd',
  'url',
  'archivedUrl',
  'license',
  'language',
  'digest',
  'version',
  'citation',
] as const;

/** The citation of a source. The row brings the properties that it is made of. */
export interface CitationValue {
  readonly kind: 'citation';
  readonly key: string;
  readonly style: ParameterName;
  /** The most times that the answer can repeat it, by aliases. */
  readonly copies: number;
}

/** The labels of which the parent must have one; undefined if any parent will do. */
export type Guard = readonly string[] | undefined;

export interface OneValue {
  readonly kind: 'one';
  readonly key: string;
  readonly guard: Guard;
  readonly traversal: Traversal;
  /** Whether exactly one always exists. */
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
  /** Whether a client gives the limit; otherwise it bounds a list that is short by nature. */
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

/** Everything asked of a list, at the root or below a parent: its condition, a page, the total and counts. */
export interface AskedOfList {
  readonly where: Condition | undefined;
  /** Undefined if only the total or counts are asked for. */
  readonly page: Page | undefined;
  readonly total: boolean;
  readonly counts: readonly Counts[];
  /** Hold the parents' digests of the cursors that the list was given. */
  readonly cursorParents: readonly ParameterName[];
}

export interface ConnectionValue extends AskedOfList {
  readonly kind: 'connection';
  readonly key: string;
  readonly guard: Guard;
  readonly traversal: Traversal | StoredIds;
  /** The list's place in an answer. */
  readonly path: string;
}
