import { badInput } from '../../errors.js';
import type { ConnectionField, GraphModel } from '../../schema/model.js';
import { kindConditions, voiceConditions } from '../lists/conditions.js';
import { allOf, type FilterContext } from '../lists/filter.js';
import type { Conversion, NeighborhoodRoot } from '../plan.js';

/** How far and how wide a neighborhood reaches at most. */
export const NEIGHBORHOOD_LIMITS = { depth: 3, first: 50 } as const;

type Values = { readonly [argument: string]: unknown };

/** Plans a neighborhood; its relationships and voices are those of `Entity.neighbors`. */
export function planNeighborhood(
  context: FilterContext,
  model: GraphModel,
  values: Values,
  asked: Pick<NeighborhoodRoot, 'omitted' | 'edge' | 'values'>,
): NeighborhoodRoot {
  const neighbors = model.nodes.get('Entity')!.fields.get('neighbors') as ConnectionField;
  const add = (argument: string, as: Conversion) =>
    context.parameters.add({ from: context.from, path: [argument], as });
  return {
    kind: 'neighborhood',
    target: 'Entity',
    label: model.nodes.get('Entity')!.label,
    parameter: add('id', { kind: 'id' }),
    depth: add('depth', { kind: 'size', minimum: 1, maximum: NEIGHBORHOOD_LIMITS.depth }),
    limit: add('first', { kind: 'size', maximum: NEIGHBORHOOD_LIMITS.first }),
    relationship: relationshipsOf(neighbors, values['relationships'], 'relationships'),
    where: allOf([...kindConditions(context, values), ...voiceConditions(context, neighbors, values)]),
    ...asked,
  };
}

/** The types of relationships that an argument names, or all plain ones. */
export function relationshipsOf(neighbors: ConnectionField, asked: unknown, argument: string): string {
  if (asked === null || asked === undefined) return neighbors.route!.relationship;
  const types = [...new Set(asked as readonly string[])];
  if (types.length === 0) throw badInput(`\`${argument}\` is empty: leave it out, or name a type.`);
  return types.join('|');
}
