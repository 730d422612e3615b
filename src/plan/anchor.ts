import type { Compare, Condition } from './tree/condition.js';
import type { Traversal } from './tree/traversal.js';

/** A node whose id a condition names. All rows that meet the condition are one traversal away from this node. */
export interface Anchor {
  readonly traversal: Traversal;
  readonly parameter: string;
  /** The other conditions on this node. */
  readonly where: readonly Condition[];
}

/** A condition, split into its anchor and the remaining condition. */
export interface Anchored {
  readonly anchor: Anchor | undefined;
  readonly rest: Condition | undefined;
}

/**
 * Finds the first part of a condition that requires a related node with a given id. A root list then begins at that
 * node, which costs the degree of that one node; an `EXISTS {}` on each row would cost the whole list if few rows or
 * none meet it. Parts under OR or NOT cannot be an anchor, because a row may meet the condition without them.
 */
export function anchorOf(where: Condition | undefined): Anchored {
  const all = conjuncts(where);
  const at = all.findIndex((each) => asAnchor(each) !== undefined);
  if (at < 0) return { anchor: undefined, rest: where };
  const others = all.filter((_, index) => index !== at);
  return { anchor: asAnchor(all[at]!), rest: others.length === 0 ? undefined : { kind: 'all', of: others } };
}

/**
 * Labels that are no anchors: all claims of a dataset have it as their source and speaker, so an index gives the first
 * page of them sooner.
 */
const LABELS_OF_MOST_ROWS: readonly string[] = ['Source', 'Speaker'];

function asAnchor(condition: Condition): Anchor | undefined {
  if (condition.kind !== 'related' || condition.traversal.representatives) return undefined;
  if (LABELS_OF_MOST_ROWS.includes(condition.traversal.label)) return undefined;
  const inner = conjuncts(condition.where);
  const named = inner.find(isId);
  if (!named) return undefined;
  return {
    traversal: condition.traversal,
    parameter: named.parameter,
    where: inner.filter((each) => each !== named),
  };
}

export function conjuncts(where: Condition | undefined): readonly Condition[] {
  if (!where) return [];
  return where.kind === 'all' ? where.of.flatMap(conjuncts) : [where];
}

function isId(condition: Condition): condition is Compare {
  return condition.kind === 'compare' && condition.property === 'id' && condition.operator === '=';
}
