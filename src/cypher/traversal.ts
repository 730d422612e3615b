import type { Traversal } from '../plan/tree/traversal.js';
import { opposite, REPRESENTATION_STEPS } from '../plan/traversal.js';
import { NODE_LABEL } from '../schema/model.js';

/** Writes the pattern from a parent to the nodes of a traversal. The relationship has a name only if it is needed. */
export function pattern(parent: string, traversal: Traversal, relationship: string, node: string): string {
  const left = traversal.direction === 'IN' ? '<-' : '-';
  const right = traversal.direction === 'OUT' ? '->' : '-';
  const target = `(${node}${traversal.implied ? '' : `:${traversal.label}`})`;
  const steps = traversal.steps === undefined ? '' : `*0..${traversal.steps}`;
  const step = `${left}[${relationship}:${typesOf(traversal.types)}${steps}]${right}`;
  if (traversal.representatives)
    return `(${parent})<-[:REPRESENTS*0..${REPRESENTATION_STEPS}]-()${step}${target}`;
  if (traversal.parts === 'START') return `(${parent})<-[:PART_OF*0..1]-()${step}${target}`;
  if (traversal.parts === 'END') return `(${parent})${step}()-[:PART_OF*0..1]->${target}`;
  return `(${parent})${step}${target}`;
}

/**
 * Writes the pattern of a traversal from its end: from the node there to all nodes at its start. The embedded engine
 * begins at the first node of a pattern, and so at one node and not at all nodes of the label.
 */
export function patternBack(
  end: string,
  traversal: Traversal,
  node: string,
  label?: string,
  relationship = '',
): string {
  const back = { ...opposite(traversal), implied: label === undefined };
  return pattern(end, { ...back, label: label ?? traversal.label }, relationship, node);
}

/** Joins types of relationships into a pattern that any of them meets. */
export function typesOf(types: readonly string[]): string {
  return types.join('|');
}

/**
 * Writes the pattern of a node with an id. Ids are unique over all types, and one index serves them; the label is
 * checked on the one node found. The label is in the pattern, because for a label in `WHERE` the embedded engine looks
 * at every node.
 */
export function byId(node: string, label: string, value: string): string {
  const labels = label === NODE_LABEL ? NODE_LABEL : `${NODE_LABEL}:${label}`;
  return `(${node}:${labels} {id: ${value}})`;
}
