import { unreachable } from '../errors.js';
import type { Compare, Condition, Guard } from '../plan/plan.js';
import { variableName, type Names } from './names.js';
import { pattern } from './walk.js';

/** A condition on the node of a variable, as an expression that can stand beside `AND`. */
export function condition(names: Names, node: string, on: Condition): string {
  switch (on.kind) {
    case 'all':
    case 'any':
      return joined(names, node, on);
    case 'not':
      return `NOT ${twoValued(names, node, on.of)}`;
    case 'compare':
      return compare(node, on);
    case 'known':
      return `${node}.${on.property} IS NOT NULL`;
    // Not `… IS NULL OR …`: Neo4j would unite two indexes, and then sort all that they find.
    case 'possibly':
      return `coalesce(${compare(node, on.of)}, true)`;
    case 'related':
      return related(names, node, on);
    default:
      return unreachable(on);
  }
}

function joined(names: Names, node: string, on: Condition & { kind: 'all' | 'any' }): string {
  if (on.of.length === 0) return on.kind === 'all' ? 'true' : 'false';
  const parts = on.of.map((each) => condition(names, node, each));
  return parts.length === 1 ? parts[0]! : `(${parts.join(on.kind === 'all' ? ' AND ' : ' OR ')})`;
}

/** Under NOT, a comparison with a property that is missing counts as false and not as unknown. */
function twoValued(names: Names, node: string, on: Condition): string {
  const text = condition(names, node, on);
  const isTwoValued = ['related', 'not', 'known', 'possibly'].includes(on.kind);
  return isTwoValued ? `(${text})` : `coalesce(${text}, false)`;
}

function compare(node: string, { property, type, operator, parameter }: Compare): string {
  const value = type === 'date' ? `date($${parameter})` : `$${parameter}`;
  return `${node}.${property} ${operator} ${value}`;
}

function related(names: Names, parent: string, { walk, where }: Condition & { kind: 'related' }): string {
  const node = names.variable(variableName(walk.target));
  const kept = where.kind === 'all' && where.of.length === 0 ? '' : ` WHERE ${condition(names, node, where)}`;
  return `EXISTS { MATCH ${pattern(parent, walk, '', node)}${kept} }`;
}

/** Keeps parents that have one of these labels. */
export function guard(parent: string, labels: Guard): string | undefined {
  if (!labels) return undefined;
  const checks = labels.map((label) => `${parent}:${label}`).join(' OR ');
  return labels.length > 1 ? `(${checks})` : checks;
}
