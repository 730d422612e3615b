import type { Condition } from './condition.js';
import type { ParameterName } from './parameter.js';
import type { AskedOfList } from './values.js';
import type { Traversal } from './traversal.js';

/** A list of all nodes of a type. */
export interface ListRoot extends AskedOfList {
  readonly kind: 'list';
  readonly key: string;
  readonly target: string;
  readonly label: string;
  /** The entity that the list is about. The list has rows only if the entity exists. */
  readonly about: About | undefined;
}

/** The one entity that a list is about. Each row is related to the entity, or to a part of it, or is the entity. */
export interface About {
  /** Holds the entity's id. */
  readonly parameter: ParameterName;
  /** The label of all entities that lists can be about. */
  readonly label: string;
  /** From a row to the entity or a part of it; up to one step if the entity can be a row itself. */
  readonly traversal: Traversal;
  /** Another way of one step, along acts of speaking that meet the condition. */
  readonly acts: { readonly traversal: Traversal; readonly where: Condition } | undefined;
  /** From a part to the entity. A part has this label, and is never a row. */
  readonly parts: { readonly label: string; readonly traversal: Traversal } | undefined;
}
