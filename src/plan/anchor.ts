import type { Compare, Condition } from './tree/condition.js';
import type { Traversal } from './tree/traversal.js';

/** A node whose id a condition names: all that meet the condition are one walk away from it. */
export interface Anchor {
  readonly traversal: Traversal;
  readonly parameter: string;
  /** What else must hold of it. */
  readonly where: readonly Condition[];
}

/** A condition, with what says that its rows are next to one node taken out of it. */
export interface Anchored {
  readonly anchor: Anchor | undefined;
  readonly rest: Condition | undefined;
}

/**
 * Finds in a condition the first that something related has a given id. Rows of a root list are then looked for from
 * there, which costs the degree of that one node; an `EXISTS {}` on each row would cost the whole list, where few rows
 * or none meet it. Only what must hold can be an anchor, not what stands under OR or NOT.
 */
export function anchorOf(where: Condition | undefined): Anchored {
  const all = conjuncts(where);
  const at = all.findIndex((each) => asAnchor(each) !== undefined);
  if (at < 0) return { anchor: undefined, rest: where };
  const others = all.filter((_, index) => index !== at);
  return { anchor: asAnchor(all[at]!), rest: others.length === 0 ? undefined : { kind: 'all', of: others } };
}

/** All claims of a dataset have it as their source and speaker: the first page of them comes sooner from an index. */
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
