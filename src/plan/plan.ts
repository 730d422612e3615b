/**
 * A plan says what one root field asks of the graph: what to match, keep, sort, page, project and count. It is
 * read-only data, knows neither GraphQL nor Cypher, and holds no values, only the names of parameters: the same
 * plan serves every request of its shape.
 */
import type { PropertyKind } from '../schema/model.js';
import type { End } from '../schema/relationshipOwner.js';
import type { SearchPart } from './roots/searchArguments.js';

/** Along which types of relationships, and to which nodes. */
export interface Walk {
  /** The labels of what it begins at: of each of them some nodes have more relationships than others. */
  readonly from: readonly string[];
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'UNDIRECTED';
  readonly target: string;
  /** The label of the nodes. */
  readonly label: string;
  /** Whether the relationships lead to no other nodes, or any will do, so that the label need not be checked. */
  readonly implied: boolean;
  /** Whether the walk also begins at those who represent the parent, directly or through another. */
  readonly representatives: boolean;
  /** From no step of the relationship up to so many; exactly one where absent. */
  readonly steps?: number;
}

/** A name of a parameter of the statement. */
export type ParameterName = string;

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Compare
  | { readonly kind: 'known'; readonly property: string }
  | {
      /** The relationship rests on a claim whose first speaker meets this. */
      readonly kind: 'spoken';
      readonly by: Condition;
    }
  /** Holds also where the property is not known: a bound that is missing bounds nothing. */
  | { readonly kind: 'possibly'; readonly of: Compare }
  | {
      readonly kind: 'related';
      readonly walk: Walk;
      readonly where: Condition;
      /** The schema says that the walk leads to one thing at most. */
      readonly toOne?: true;
    };

export interface Compare {
  readonly kind: 'compare';
  readonly property: string;
  readonly type: PropertyKind;
  readonly operator: Operator;
  readonly parameter: ParameterName;
}

export type Operator = '=' | '>' | '>=' | '<' | '<=' | 'IN' | 'CONTAINS' | 'STARTS WITH';

export interface SortKey {
  readonly property: string;
  readonly type: PropertyKind;
  readonly descending: boolean;
  /** Whose property it is. */
  readonly of: 'node' | 'relationship';
  /** Of a time that is sorted downward: the last of days, which stands for no known start, comes last all the same. */
  readonly unknownLast?: true;
  /** Of a text of which a cursor has letters that must be compared by code point on purpose: see `differsInOrder`. */
  readonly byCodePoint?: true;
}

/** Rows that come after (or, read backward, before) the row whose sort keys these parameters hold. */
export interface Keyset {
  readonly parameters: readonly ParameterName[];
  /** Holds the digest of the parent that the cursor belongs to. */
  readonly parent: ParameterName;
  /** Whether the rows lie toward the end of the list. */
  readonly toward: 'end' | 'start';
}

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
  readonly level?: string;
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
  readonly walk: Walk;
  /** Whether there is always exactly one. */
  readonly certain: boolean;
  readonly shown: Shown;
  readonly values: readonly Value[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly key: string;
  readonly guard: Guard;
  readonly walk: Walk;
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

/** One way to count the rows of a connection: by the value at the end of these walks. */
export interface FacetCount {
  readonly field: string;
  readonly walks: readonly Walk[];
  readonly property: string;
  /** How much of a date counts: its month, its day, or, of other values, everything. */
  readonly part: 'whole' | 'month' | 'day';
}

/** Counts over all rows of a connection, under one key. */
export type Counts =
  | {
      readonly kind: 'facets';
      readonly key: string;
      readonly limit: ParameterName;
      readonly of: readonly FacetCount[];
    }
  | { readonly kind: 'buckets'; readonly key: string; readonly by: BucketSize; readonly of: FacetCount };

export type BucketSize = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

export interface ConnectionValue {
  readonly kind: 'connection';
  readonly key: string;
  readonly guard: Guard;
  readonly walk: Walk | StoredIds;
  readonly where: Condition | undefined;
  /** Undefined where only the total is asked for. */
  readonly page: Page | undefined;
  readonly total: boolean;
  readonly counts: readonly Counts[];
  /** The digests of parents that the cursors given to it brought. */
  readonly cursorParents: readonly ParameterName[];
  /** Where it stands in an answer. */
  readonly path: string;
}

/** The ids of all rows of a list, which the parent holds. */
export interface StoredIds {
  readonly ids: string;
  readonly target: string;
}

/** Where the statement begins. */
export type Root =
  NeighborhoodRoot | PathsRoot | SearchRoot | RelationshipRoot | LookupRoot | StatsRoot | ListRoot;

/** One relationship, by its id. */
export interface RelationshipRoot extends RelationshipLookup {
  readonly kind: 'relationship';
}

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

/** How many things of each type the graph has. */
export interface StatsRoot {
  readonly kind: 'stats';
  readonly tallies: readonly Tally[];
}

/** A list of all things of a type. */
export interface ListRoot {
  readonly kind: 'list';
  readonly key: string;
  readonly target: string;
  readonly label: string;
  /** The list is about this, and has rows only where it is there. */
  readonly about: About | undefined;
  readonly where: Condition | undefined;
  readonly page: Page | undefined;
  readonly total: boolean;
  readonly counts: readonly Counts[];
  readonly cursorParents: readonly ParameterName[];
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

/** The one thing that a list is about: of its rows each is tied to the thing, or to a part of it, or is the thing. */
export interface About {
  /** The thing's id. */
  readonly parameter: ParameterName;
  /** The label of all that lists can be about. */
  readonly label: string;
  /** From a row to the thing or its part; of up to one step where the thing can be a row itself. */
  readonly walk: Walk;
  /** From a part to the thing. What is a part has the label, and is never a row. */
  readonly parts: { readonly label: string; readonly walk: Walk } | undefined;
}

/** How many nodes have a label, under one key. */
export interface Tally {
  readonly key: string;
  readonly target: string;
  readonly label: string;
  readonly total: boolean;
  readonly counts: readonly Counts[];
}

/** The part of the graph around one node, level by level. */
export interface NeighborhoodRoot {
  readonly kind: 'neighborhood';
  readonly target: string;
  readonly label: string;
  readonly parameter: ParameterName;
  /** How many steps from the middle. */
  readonly depth: ParameterName;
  readonly types: readonly string[];
  readonly where: Condition | undefined;
  readonly limit: ParameterName;
  /** Whether it is asked how many relationships of a node are left out. */
  readonly omitted: boolean;
  readonly edge: readonly Value[];
  readonly values: readonly Value[];
}

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

/** Where the value of a parameter comes from: the arguments of a field, and the path within them. */
export interface Parameter {
  readonly name: ParameterName;
  /** Which of the plan's arguments. */
  readonly from: number;
  readonly path: readonly (string | number)[];
  readonly as: Conversion;
}

export type Conversion =
  | { readonly kind: 'value' }
  /** Of a text that is looked for in folded ones. */
  | { readonly kind: 'folded' }
  /** A list of values that must name something: with none it would keep nothing. */
  | { readonly kind: 'choice' }
  | { readonly kind: 'range'; readonly end: 'from' | 'to' }
  /** The ids that a type can have begin with these; of any type where absent. Others name nothing of it. */
  | { readonly kind: 'id' | 'ids'; readonly prefixes?: readonly string[] }
  /** An id in a filter is the empty text, or left out of a list, where no object of the type can have it. */
  | { readonly kind: 'idsOfType'; readonly prefixes: readonly string[] }
  /** Where the relationship of an id is found; empty where the id is of something else, or the other end owns it. */
  | { readonly kind: 'relationship' | 'relationships'; readonly part: RelationshipPart }
  | { readonly kind: 'code' }
  | { readonly kind: 'search'; readonly part: SearchPart }
  | { readonly kind: 'constant'; readonly value: number | string }
  | { readonly kind: 'speakers'; readonly prefixes: readonly string[] }
  | { readonly kind: 'size'; readonly minimum?: number; readonly maximum: number }
  | { readonly kind: 'pageSize'; readonly extra: 0 | 1 }
  | {
      readonly kind: 'cursor';
      readonly list: string;
      readonly order: readonly SortKey[];
      /** Which of its sort keys, or the digest of the parent it belongs to. */
      readonly part: number | 'parent';
      /** Whether the key of a row without a known start is given as the first of days, which it is sorted as. */
      readonly unknownLast?: true;
      /** Whether a text is given in the spelling that is compared by code point. */
      readonly byCodePoint?: true;
    };

/** What the id of a relationship tells of it: which of its ends owns it, its type, and the id it is stored under. */
export type RelationshipPart = End | 'type' | 'stored';

/** What is asked of the nodes of some pages, found once for each node. */
export interface Level {
  readonly name: string;
  readonly values: readonly Value[];
}

export interface Plan {
  readonly root: Root;
  readonly levels: readonly Level[];
  readonly parameters: readonly Parameter[];
}

/** The parameters that say in whose voices something is asked for, at any depth. */
export function voicesOf({ parameters }: Plan): readonly ParameterName[] {
  return parameters.filter(({ as }) => as.kind === 'speakers').map(({ name }) => name);
}
