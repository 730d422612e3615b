import type { PropertyKind } from '../../schema/model.js';

export interface SortKey {
  readonly property: string;
  readonly type: PropertyKind;
  readonly descending: boolean;
  /** The owner of the property. */
  readonly of: 'node' | 'relationship';
  /** For a time in descending order. The last of days means an unknown start, and still comes last in this order. */
  readonly unknownLast?: true;
  /** For a text. The cursor has letters that must be compared by code point explicitly, see `differsInOrder`. */
  readonly byCodePoint?: true;
}
