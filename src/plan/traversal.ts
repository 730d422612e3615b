import { nodeModel, type GraphModel, type NodeModel, type Route } from '../schema/model.js';
import type { Condition } from './tree/condition.js';
import type { Guard } from './tree/values.js';
import type { Traversal } from './tree/traversal.js';

/** The direction of a walk from its end. */
export const OPPOSITE = { OUT: 'IN', IN: 'OUT', UNDIRECTED: 'UNDIRECTED' } as const;

/** How many steps of representation are taken in: an aide of an office of a country, and no more. */
export const REPRESENTATION_STEPS = 2;

/** The walk from any of these object types along a route; its label need not be checked where they lead to no other. */
export function traversalAlong(
  model: GraphModel,
  from: readonly string[],
  route: Route,
  target: string,
  representatives = false,
): Traversal {
  return {
    from: labelsOf(model, from),
    types: route.types,
    direction: route.direction,
    target,
    label: nodeModel(model, target).label,
    implied: model.leadsOnlyTo(from, route, target),
    representatives,
  };
}

/** The labels that these types have and no others: that of an interface where it is theirs alone, else one for each. */
function labelsOf(model: GraphModel, types: readonly string[]): readonly string[] {
  const exact = labelOfAll(model, types);
  return exact === undefined ? types.map((type) => nodeModel(model, type).label) : [exact];
}

function labelOfAll(model: GraphModel, types: readonly string[]): string | undefined {
  const isExact = ({ possible }: NodeModel): boolean =>
    possible.length === types.length && possible.every((type) => types.includes(type));
  return [...model.nodes.values()].find(isExact)?.label;
}

/** The condition that something on a walk meets another. */
export function relatedAlong(
  model: GraphModel,
  from: readonly string[],
  route: Route,
  target: string,
  where: Condition,
): Condition {
  const traversal = traversalAlong(model, from, route, target);
  return { kind: 'related', traversal, where, ...(leadsToOne(model, from, route) ? { toOne: true } : {}) };
}

function leadsToOne(model: GraphModel, from: readonly string[], route: Route): boolean {
  const isToOne = (type: string): boolean =>
    [...nodeModel(model, type).fields.values()].some(
      (field) =>
        field.kind === 'one' &&
        field.route.types.join() === route.types.join() &&
        field.route.direction === route.direction,
    );
  return from.length > 0 && from.every(isToOne);
}

/**
 * The labels that limit a field to the types it was selected for: none where that is every type the parent can
 * have, the label of an interface where that names exactly these types.
 */
export function guardFor(model: GraphModel, parents: readonly string[], types: ReadonlySet<string>): Guard {
  return parents.every((type) => types.has(type)) ? undefined : labelsOf(model, [...types]);
}
