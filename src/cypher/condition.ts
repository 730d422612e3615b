import { unreachable } from '../errors.js';
import type { Compare, Condition } from '../plan/tree/condition.js';
import type { Guard } from '../plan/tree/values.js';
import { CLAIM_LIST, SPEAKER_LISTS } from '../plan/supportLists.js';
import { NODE_LABEL } from '../schema/model.js';
import { relationshipName, variableName, type Names } from './names.js';
import type { Sorted } from './lists/order.js';
import { pattern } from './traversal.js';

/**
 * Writes a condition on the node of a variable, as an expression that can be joined by `AND`.
 *
 * The embedded engine joins a bare `EXISTS` with all nodes at once. That is right if all nodes of a label are gone
 * through. For few nodes, reached from a parent or inside another `EXISTS`, it cost 43 ms for an actor's three events,
 * and 440 ms for 1,000 events inside another. As an argument of `coalesce` it is tried on each reached node: 0.5 ms and
 * 11 ms. Neo4j tries it after cheaper conditions. The meaning is the same.
 * @param reached whether the node is one of few, reached from another
 */
export function condition(names: Names, of: Sorted, on: Condition, reached = false): string {
  const { node } = of;
  switch (on.kind) {
    case 'all':
    case 'any':
      return joined(names, of, on, reached);
    case 'not':
      return `NOT ${twoValued(names, of, on.of, reached)}`;
    case 'compare':
      return compare(node, on);
    case 'known':
      return `${node}.${on.property} IS NOT NULL`;
    // Not `… IS NULL OR …`, because Neo4j would unite two indexes, and then sort everything that they find.
    case 'possibly':
      return `coalesce(${compare(node, on.of)}, true)`;
    case 'related':
      return reached ? `coalesce(${related(names, node, on)}, false)` : related(names, node, on);
    case 'modality':
      return `${modality(of.relationship)} IN $${on.parameter}`;
    case 'spoken':
      return spoken(names, of.relationship, on);
    case 'restsOn':
      return `coalesce(${restsOn(names, of.relationship, on)}, false)`;
    default:
      return unreachable(on);
  }
}

function joined(names: Names, of: Sorted, on: Condition & { kind: 'all' | 'any' }, reached: boolean): string {
  if (on.of.length === 0) return on.kind === 'all' ? 'true' : 'false';
  const parts = on.of.map((each) => condition(names, of, each, reached));
  return parts.length === 1 ? parts[0]! : `(${parts.join(on.kind === 'all' ? ' AND ' : ' OR ')})`;
}

/**
 * Makes a condition under NOT true or false: a comparison with a missing property counts as false and not as unknown.
 */
function twoValued(names: Names, of: Sorted, on: Condition, reached: boolean): string {
  const text = condition(names, of, on, reached);
  const isTwoValued = ['related', 'not', 'known', 'possibly'].includes(on.kind);
  return isTwoValued ? `(${text})` : `coalesce(${text}, false)`;
}

function compare(node: string, { property, type, operator, parameter }: Compare): string {
  const value = type === 'date' ? `date($${parameter})` : `$${parameter}`;
  return `${node}.${property} ${operator} ${value}`;
}

function related(
  names: Names,
  parent: string,
  { traversal, where }: Condition & { kind: 'related' },
): string {
  const node = names.variable(variableName(traversal.target));
  const relationship = traversal.asserted ? names.variable(relationshipName(traversal.types)) : '';
  const isAnything = where.kind === 'all' && where.of.length === 0;
  const kept = [
    ...(traversal.asserted ? [asserted(relationship)] : []),
    ...(isAnything ? [] : [condition(names, { node, relationship: '' }, where, true)]),
  ];
  const filter = kept.length === 0 ? '' : ` WHERE ${kept.join(' AND ')}`;
  return `EXISTS { MATCH ${pattern(parent, traversal, relationship, node)}${filter} }`;
}

/** Writes the condition that a relationship is ASSERTED, as all are except some acts of speaking. */
export function asserted(relationship: string): string {
  return `${modality(relationship)} = 'ASSERTED'`;
}

function modality(relationship: string): string {
  return `coalesce(${relationship}.modality, 'ASSERTED')`;
}

/** Writes a condition on the speakers of a relationship's claims. The relationship stores their ids. */
function spoken(names: Names, relationship: string, { by, as }: Condition & { kind: 'spoken' }): string {
  const lists = SPEAKER_LISTS[as].map((list) => `${relationship}.${list}`);
  const ids = lists.length > 1 ? `coalesce(${lists.join(', ')})` : lists[0]!;
  if (by.kind === 'compare') {
    const id = names.variable('speakerId');
    return `any(${id} IN ${ids} WHERE ${id} IN $${by.parameter})`;
  }
  const speaker = names.variable('speaker');
  const of = { node: speaker, relationship: '' };
  return `EXISTS { MATCH (${speaker}:${NODE_LABEL}) WHERE ${speaker}.id IN ${ids} AND ${condition(names, of, by, true)} }`;
}

/** Writes a condition on the claims of a relationship. The relationship stores their ids. */
function restsOn(
  names: Names,
  relationship: string,
  { claim: on, relayed }: Condition & { kind: 'restsOn' },
): string {
  const ids = `${relationship}.${CLAIM_LIST[relayed ? 'RELAYED' : 'ANY']}`;
  const claim = names.variable('claim');
  const kept = condition(names, { node: claim, relationship: '' }, on, true);
  return `EXISTS { MATCH (${claim}:${NODE_LABEL}) WHERE ${claim}.id IN ${ids} AND ${kept} }`;
}

/** Keeps parents that have one of these labels. */
export function guard(parent: string, labels: Guard): string | undefined {
  if (!labels) return undefined;
  const checks = labels.map((label) => `${parent}:${label}`).join(' OR ');
  return labels.length > 1 ? `(${checks})` : checks;
}
