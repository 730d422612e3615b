import type { PropertyKind } from '../../schema/model.js';

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
