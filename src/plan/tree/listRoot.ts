import type { ParameterName } from './parameter.js';
import type { AskedOfList } from './values.js';
import type { Traversal } from './traversal.js';

/** A list of all things of a type. */
export interface ListRoot extends AskedOfList {
  readonly kind: 'list';
  readonly key: string;
  readonly target: string;
  readonly label: string;
  /** The list is about this, and has rows only where it is there. */
  readonly about: About | undefined;
}

/** The one thing that a list is about: of its rows each is tied to the thing, or to a part of it, or is the thing. */
export interface About {
  /** The thing's id. */
  readonly parameter: ParameterName;
  /** The label of all that lists can be about. */
  readonly label: string;
  /** From a row to the thing or its part; of up to one step where the thing can be a row itself. */
  readonly traversal: Traversal;
  /** From a part to the thing. What is a part has the label, and is never a row. */
  readonly parts: { readonly label: string; readonly traversal: Traversal } | undefined;
}
