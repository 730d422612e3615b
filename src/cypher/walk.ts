import type { Walk } from '../plan/plan.js';

/** How many steps of representation a walk takes in: an aide of an office of a country, and no more. */
const REPRESENTATION_STEPS = 2;

/** The pattern from a parent to the nodes of a walk; the relationship is named where it is needed. */
export function pattern(parent: string, walk: Walk, relationship: string, node: string): string {
  const left = walk.direction === 'IN' ? '<-' : '-';
  const right = walk.direction === 'OUT' ? '->' : '-';
  const target = `(${node}${walk.label ? `:${walk.label}` : ''})`;
  const step = `${left}[${relationship}:${walk.relationship}]${right}${target}`;
  if (!walk.representatives) return `(${parent})${step}`;
  return `(${parent})<-[:REPRESENTS*0..${REPRESENTATION_STEPS}]-()${step}`;
}
