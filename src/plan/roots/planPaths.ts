import { modalityConditions } from '../lists/conditions.js';
import { allOf } from '../lists/filter.js';
import { voiceConditions } from '../lists/voices.js';
import type { Conversion } from '../tree/parameter.js';
import type { PathsRoot } from '../tree/pathsRoot.js';
import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import { inside, selectFields, sourcesOf, type Selected } from '../request/selection.js';
import { nameOf } from '../shown.js';
import { neighborsOf, relationshipsOf } from './neighbors.js';
import { PATH_LIMITS, reachOf, SEARCH } from './pathLimits.js';

/** Plans a search for paths; its relationships and voices are those of `Entity.neighbors`. */
export function planPaths(planning: Planning, selected: Selected): PathsRoot {
  const { from, values } = evaluate(planning, selected);
  const asked = selectedOf(planning, selected);
  const context = { ...planning, from };
  const neighbors = neighborsOf(planning.model);
  const types = relationshipsOf(neighbors, values, 'through');
  const add = (argument: string, as: Conversion) => planning.parameters.add({ from, path: [argument], as });
  const search = (name: keyof typeof SEARCH) =>
    planning.parameters.add({ from, path: [], as: { kind: 'constant', value: SEARCH[name] } }, name);
  return {
    kind: 'paths',
    label: planning.model.nodes.get('Entity')!.label,
    from: add('from', { kind: 'id' }),
    to: add('to', { kind: 'id' }),
    maxLength: add('maxLength', { kind: 'size', minimum: 1, maximum: PATH_LIMITS.length }),
    reach: values.get('maxLength').tell(reachOf),
    limit: add('first', { kind: 'size', minimum: 1, maximum: PATH_LIMITS.first }),
    types,
    where: allOf([...modalityConditions(context, values), ...voiceConditions(context, neighbors, values)]),
    frontier: search('frontier'),
    work: search('work'),
    meetings: search('meetings'),
    ways: search('ways'),
    beam: search('beam'),
    ...asked,
  };
}

function selectedOf(planning: Planning, selected: Selected): Pick<PathsRoot, 'node' | 'hop'> {
  const path = inside(planning, [selected], 'paths');
  const hops = inside(planning, path, 'hops');
  const nodes = sourcesOf([...inside(planning, path, 'start'), ...inside(planning, hops, 'node')]);
  const around = [nameOf(selected), 'paths', 'hops'];
  const hop = selectFields(planning, sourcesOf(hops));
  return {
    node: planning.values.ofNode(planning, 'Entity', nodes, [...around, 'node']),
    hop: hop.flatMap((each) => planning.values.ofField(planning, ['Hop'], each, around)),
  };
}
