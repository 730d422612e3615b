import type { ConnectionField } from '../../schema/model.js';
import { voiceConditions } from '../lists/conditions.js';
import { allOf, type FilterContext } from '../lists/filter.js';
import { PATH_LIMITS, SEARCH } from './pathLimits.js';
import type { Conversion, PathsRoot, Value } from '../plan.js';
import { relationshipsOf } from './planNeighborhood.js';

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
    frontier: search('frontier'),
    work: search('work'),
    meetings: search('meetings'),
    ways: search('ways'),
    beam: search('beam'),
    node,
    hop,
  };
}
