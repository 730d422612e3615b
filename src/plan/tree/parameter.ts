import type { End } from '../../schema/selectiveEnd.js';
import type { SearchPart } from '../roots/searchArguments.js';
import type { SortKey } from './order.js';

/** The name of a parameter of the statement. */
export type ParameterName = string;

/** A parameter and the source of its value: the arguments of a field, and the path within them. */
export interface Parameter {
  readonly name: ParameterName;
  /** The index in the plan's list of arguments. */
  readonly from: number;
  readonly path: readonly (string | number)[];
  readonly as: Conversion;
}

export type Conversion =
  | { readonly kind: 'value' }
  /** For a text that is looked for in folded texts. */
  | { readonly kind: 'folded' }
  /** The word of a term: OTHER, which is stored for many, is none. */
  | { readonly kind: 'termWord' }
  /** A list that must not be empty, because an empty list would keep nothing. */
  | { readonly kind: 'choice' }
  | { readonly kind: 'range'; readonly end: 'from' | 'to' }
  /**
   * An id, or several. If an id has none of these prefixes, it becomes the id of nothing; without prefixes any id will
   * do.
   */
  | { readonly kind: 'id' | 'ids'; readonly prefixes?: readonly string[] }
  /** An id in a filter. If no object of the type can have it, it becomes the empty text, or is left out of a list. */
  | { readonly kind: 'idsOfType'; readonly prefixes: readonly string[] }
  /** A part of a relationship's place. It is empty if the id is not a relationship's, or if the other end owns it. */
  | { readonly kind: 'relationship' | 'relationships'; readonly part: RelationshipPart }
  | { readonly kind: 'code' }
  | { readonly kind: 'search'; readonly part: SearchPart }
  | { readonly kind: 'constant'; readonly value: number | string }
  | { readonly kind: 'speakers'; readonly prefixes: readonly string[] }
  | {
      readonly kind: 'size';
      readonly minimum?: number;
      readonly maximum: number;
      /** The size if none is given. */
      readonly usual?: number;
    }
  | { readonly kind: 'pageSize'; readonly extra: 0 | 1 }
  | {
      readonly kind: 'cursor';
      readonly list: string;
      readonly order: readonly SortKey[];
      /** Whether the cursor is the value of the one sort key. */
      readonly follows?: true;
      /** The index of a sort key, or the digest of the cursor's parent. */
      readonly part: number | 'parent';
      /** Whether an unknown start is given as the first of days, by which such a row is sorted. */
      readonly unknownLast?: true;
      /** Whether a text is given in the spelling that is compared by code point. */
      readonly byCodePoint?: true;
    };

/** A part of a relationship's place, from its id: the end that owns it, its type, or the id it is stored under. */
export type RelationshipPart = End | 'type' | 'stored';
