import { planKindFacets } from '../lists/planCounts.js';
import type { Condition } from '../tree/condition.js';
import type { Conversion } from '../tree/parameter.js';
import type { SearchRoot } from '../tree/searchRoot.js';
import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import { inside, selectFields, sourcesOf, type Selected } from '../request/selection.js';
import { nameOf } from '../shown.js';
import { SEARCH_LIMITS } from './searchArguments.js';

/** Plans a search: an index finds nodes, the best of them come back, and `answerSearch` orders them. */
export function planSearch(planning: Planning, selected: Selected): SearchRoot {
  const { from, values } = evaluate(planning, selected);
  const asked = selectedOf(planning, selected);
  const add = (path: readonly string[], as: Conversion, hint?: string) =>
    planning.parameters.add({ from, path, as }, hint);
  return {
    kind: 'search',
    target: 'Searchable',
    label: planning.model.nodes.get('Searchable')!.label,
    index: 'searchable',
    property: 'searchTerms',
    query: add([], { kind: 'search', part: 'query' }, 'query'),
    asks: add([], { kind: 'search', part: 'asks' }, 'asks'),
    list: add([], { kind: 'search', part: 'list' }, 'list'),
    after: add([], { kind: 'search', part: 'after' }, 'after'),
    limit: add(['first'], { kind: 'size', maximum: SEARCH_LIMITS.kept, usual: SEARCH_LIMITS.first }),
    kept: add([], { kind: 'constant', value: SEARCH_LIMITS.kept }, 'kept'),
    where: values.get('kinds').isGiven
      ? ofKinds(add([], { kind: 'search', part: 'kinds' }, 'kinds'))
      : undefined,
    ...asked,
  };
}

function selectedOf(planning: Planning, selected: Selected): Pick<SearchRoot, 'page' | 'facets' | 'values'> {
  const parts = selectFields(planning, selected.sources);
  const edges = inside(planning, [selected], 'edges');
  const nodes = [...inside(planning, [selected], 'nodes'), ...inside(planning, edges, 'node')];
  const isRows = ({ field }: Selected) => field.name !== 'totalCount' && field.name !== 'facets';
  const path = [nameOf(selected), 'nodes'];
  return {
    page: parts.some(isRows),
    facets: parts.flatMap((part) => planKindFacets(planning, part)),
    values: planning.values.ofNode(planning, 'Searchable', sourcesOf(nodes), path),
  };
}

function ofKinds(parameter: string): Condition {
  return { kind: 'compare', property: 'searchKind', type: 'string', operator: 'IN', parameter };
}
