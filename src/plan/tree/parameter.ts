import type { End } from '../../schema/selectiveEnd.js';
import type { SearchPart } from '../roots/searchArguments.js';
import type { SortKey } from './order.js';

/** A name of a parameter of the statement. */
export type ParameterName = string;

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
