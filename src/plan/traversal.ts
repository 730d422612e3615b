import { hasActsOfSpeaking } from '../schema/actsOfSpeaking.js';
import { nodeModel, type GraphModel, type NodeModel, type Route } from '../schema/model.js';
import type { Condition } from './tree/condition.js';
import type { Guard } from './tree/values.js';
import type { Traversal } from './tree/traversal.js';

const OPPOSITE = { OUT: 'IN', IN: 'OUT', UNDIRECTED: 'UNDIRECTED', START: 'END', END: 'START' } as const;

/** Returns the same traversal from its other end. */
export function opposite(traversal: Traversal): Traversal {
  const { direction, parts } = traversal;
  return { ...traversal, direction: OPPOSITE[direction], ...(parts && { parts: OPPOSITE[parts] }) };
}

/** The number of steps of representation that count: an aide of an office of a country, and no further. */
export const REPRESENTATION_STEPS = 2;

/**
 * Returns the traversal along a route from any of these object types. It says that the label need not be checked if the
 * route leads to no other nodes.
 */
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

/**
 * Returns the labels that stand for exactly these types: the label of an interface if only these types have it, else
 * one label for each type.
 */
function labelsOf(model: GraphModel, types: readonly string[]): readonly string[] {
  const exact = labelOfAll(model, types);
  return exact === undefined ? types.map((type) => nodeModel(model, type).label) : [exact];
}

function labelOfAll(model: GraphModel, types: readonly string[]): string | undefined {
  const isExact = ({ possible }: NodeModel): boolean =>
    possible.length === types.length && possible.every((type) => types.includes(type));
  return [...model.nodes.values()].find(isExact)?.label;
}

/** Lets parts stand for their wholes where the route says so: a city for its country. */
export function withParts(traversal: Traversal, { parts, direction }: Route): Traversal {
  return parts === undefined ? traversal : { ...traversal, parts: direction === 'IN' ? 'START' : 'END' };
}

/** Returns the condition that a node at the end of a traversal meets another condition. */
export function relatedAlong(
  model: GraphModel,
  from: readonly string[],
  route: Route,
  target: string,
  where: Condition,
): Condition {
  const along = withParts(traversalAlong(model, from, route, target), route);
  const traversal = hasActsOfSpeaking(route.types) ? { ...along, asserted: true as const } : along;
  const isOne = traversal.parts === undefined && leadsToOne(model, from, route);
  return { kind: 'related', traversal, where, ...(isOne ? { toOne: true } : {}) };
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
 * Returns the labels that limit a field to the types for which it was selected: none if the parent can have no other
 * type, one interface's label if it names exactly these types.
 */
export function guardFor(model: GraphModel, parents: readonly string[], types: ReadonlySet<string>): Guard {
  return parents.every((type) => types.has(type)) ? undefined : labelsOf(model, [...types]);
}
