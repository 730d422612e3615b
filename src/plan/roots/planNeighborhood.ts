import { kindConditions, modalityConditions } from '../lists/conditions.js';
import { allOf } from '../lists/filter.js';
import { voiceConditions } from '../lists/voices.js';
import type { NeighborhoodRoot } from '../tree/neighborhoodRoot.js';
import type { Conversion } from '../tree/parameter.js';
import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import { inside, selectFields, sourcesOf, type Selected } from '../request/selection.js';
import { nameOf } from '../shown.js';
import { neighborsOf, relationshipsOf } from './neighbors.js';

/** The most steps of a neighborhood, and the most relationships of each node. */
export const NEIGHBORHOOD_LIMITS = { depth: 3, first: 50 } as const;

/** Plans a neighborhood; its relationships and voices are those of `Entity.neighbors`. */
export function planNeighborhood(planning: Planning, selected: Selected): NeighborhoodRoot {
  const { from, values } = evaluate(planning, selected);
  const context = { ...planning, from };
  const asked = selectedOf(planning, selected);
  const neighbors = neighborsOf(planning.model);
  const add = (argument: string, as: Conversion) => planning.parameters.add({ from, path: [argument], as });
  return {
    kind: 'neighborhood',
    target: 'Entity',
    label: planning.model.nodes.get('Entity')!.label,
    parameter: add('id', { kind: 'id' }),
    depth: add('depth', { kind: 'size', minimum: 1, maximum: NEIGHBORHOOD_LIMITS.depth }),
    limit: add('first', { kind: 'size', maximum: NEIGHBORHOOD_LIMITS.first }),
    types: relationshipsOf(neighbors, values, 'relationships'),
    where: allOf([
      ...kindConditions(context, values),
      ...modalityConditions(context, values),
      ...voiceConditions(context, neighbors, values),
    ]),
    ...asked,
  };
}

function selectedOf(
  planning: Planning,
  selected: Selected,
): Pick<NeighborhoodRoot, 'omitted' | 'edge' | 'values'> {
  const name = nameOf(selected);
  const nodes = inside(planning, [selected], 'nodes');
  const node = sourcesOf(inside(planning, nodes, 'node'));
  const edges = selectFields(planning, sourcesOf(inside(planning, [selected], 'edges')));
  return {
    omitted: inside(planning, nodes, 'omitted').length > 0,
    edge: edges.flatMap((each) =>
      planning.values.ofField(planning, ['NeighborhoodEdge'], each, [name, 'edges']),
    ),
    values: planning.values.ofNode(planning, 'Entity', node, [name, 'nodes', 'node']),
  };
}
