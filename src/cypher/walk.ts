import type { Walk } from '../plan/plan.js';
import { REPRESENTATION_STEPS } from '../plan/walk.js';

/** The pattern from a parent to the nodes of a walk; the relationship is named where it is needed. */
export function pattern(parent: string, walk: Walk, relationship: string, node: string): string {
  const left = walk.direction === 'IN' ? '<-' : '-';
  const right = walk.direction === 'OUT' ? '->' : '-';
  const target = `(${node}${walk.label ? `:${walk.label}` : ''})`;
  const steps = walk.steps === undefined ? '' : `*0..${walk.steps}`;
  const step = `${left}[${relationship}:${walk.relationship}${steps}]${right}${target}`;
  if (!walk.representatives) return `(${parent})${step}`;
  return `(${parent})<-[:REPRESENTS*0..${REPRESENTATION_STEPS}]-()${step}`;
}
