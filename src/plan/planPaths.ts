import type { ConnectionField } from '../schema/model.js';
import { voiceConditions } from './conditions.js';
import { allOf, type FilterContext } from './filter.js';
import type { Conversion, PathsRoot, Value } from './plan.js';
import { relationshipsOf } from './planNeighborhood.js';

/** How long a path may be, and how many are given at most. */
export const PATH_LIMITS = { length: 4, first: 20 } as const;

/**
 * What a search goes through at most; beyond that it says that it was cut short. With more, rows that carry what was
 * found on both sides take more memory than a Neo4j grants a transaction.
 */
const SEARCH = { width: 200, frontier: 25, hub: 20, meetings: 40, edges: 80 } as const;

type Values = { readonly [argument: string]: unknown };

/** Plans a search for paths; its relationships and voices are those of `Entity.neighbors`. */
export function planPaths(
  context: FilterContext,
  values: Values,
  node: readonly Value[],
  hop: readonly Value[],
): PathsRoot {
  const neighbors = context.model.nodes.get('Entity')!.fields.get('neighbors') as ConnectionField;
  const add = (argument: string, as: Conversion) =>
    context.parameters.add({ from: context.from, path: [argument], as });
  const search = (name: keyof typeof SEARCH) =>
    context.parameters.add(
      { from: context.from, path: [], as: { kind: 'constant', value: SEARCH[name] } },
      name,
    );
  return {
    kind: 'paths',
    label: context.model.nodes.get('Entity')!.label,
    from: add('from', { kind: 'id' }),
    to: add('to', { kind: 'id' }),
    maxLength: add('maxLength', { kind: 'size', minimum: 1, maximum: PATH_LIMITS.length }),
    limit: add('first', { kind: 'size', minimum: 1, maximum: PATH_LIMITS.first }),
    relationship: relationshipsOf(neighbors, values['through'], 'through'),
    where: allOf(voiceConditions(context, neighbors, values)),
    width: search('width'),
    frontier: search('frontier'),
    hub: search('hub'),
    meetings: search('meetings'),
    edges: search('edges'),
    node,
    hop,
  };
}
