import type { Traversal } from '../plan/tree/traversal.js';
import { OPPOSITE, REPRESENTATION_STEPS } from '../plan/traversal.js';
import { NODE_LABEL } from '../schema/model.js';

/** The pattern from a parent to the nodes of a walk; the relationship is named where it is needed. */
export function pattern(parent: string, traversal: Traversal, relationship: string, node: string): string {
  const left = traversal.direction === 'IN' ? '<-' : '-';
  const right = traversal.direction === 'OUT' ? '->' : '-';
  const target = `(${node}${traversal.implied ? '' : `:${traversal.label}`})`;
  const steps = traversal.steps === undefined ? '' : `*0..${traversal.steps}`;
  const step = `${left}[${relationship}:${typesOf(traversal.types)}${steps}]${right}${target}`;
  if (!traversal.representatives) return `(${parent})${step}`;
  return `(${parent})<-[:REPRESENTS*0..${REPRESENTATION_STEPS}]-()${step}`;
}

/**
 * The pattern of a walk from its end: from the node it leads to, to all it leads from. The embedded engine begins at what
 * stands first, and so with one node, not with all of the label.
 */
export function patternBack(end: string, traversal: Traversal, node: string, label?: string): string {
  const back = { ...traversal, direction: OPPOSITE[traversal.direction], implied: label === undefined };
  return pattern(end, { ...back, label: label ?? traversal.label }, '', node);
}

/** Types of relationships, of which any will do. */
export function typesOf(types: readonly string[]): string {
  return types.join('|');
}

/**
 * The pattern of a node with an id. Ids are unique over all types, and one index serves them; the label is checked on
 * the one node found. It stands in the pattern, for of a label in `WHERE` the embedded engine looks at every node.
 */
export function byId(node: string, label: string, value: string): string {
  const labels = label === NODE_LABEL ? NODE_LABEL : `${NODE_LABEL}:${label}`;
  return `(${node}:${labels} {id: ${value}})`;
}
