import { nodeModel, type GraphModel, type Route } from '../schema/model.js';
import type { Guard, Walk } from './plan.js';

/** The walk from any of these object types along a route; the label is left out where the relationship leads to no other. */
export function walkAlong(
  model: GraphModel,
  from: readonly string[],
  route: Route,
  target: string,
  representatives = false,
): Walk {
  const implied = model.leadsOnlyTo(from, route, target);
  return {
    relationship: route.relationship,
    direction: route.direction,
    target,
    label: implied ? undefined : nodeModel(model, target).label,
    representatives,
  };
}

/**
 * The labels that limit a field to the types it was selected for: none where that is every type the parent can
 * have, the label of an interface where that names exactly these types.
 */
export function guardFor(model: GraphModel, parents: readonly string[], types: ReadonlySet<string>): Guard {
  if (parents.every((type) => types.has(type))) return undefined;
  const exact = [...model.nodes.values()].find(
    (node) => node.possible.length === types.size && node.possible.every((type) => types.has(type)),
  );
  if (exact) return [exact.label];
  return [...types].map((type) => nodeModel(model, type).label);
}
