import type { FilterContext } from '../lists/filter.js';
import { isGiven } from '../lists/page.js';
import type { Condition, Conversion, SearchRoot } from '../plan.js';
import { SEARCH_LIMITS } from './searchArguments.js';

type Values = { readonly [argument: string]: unknown };

/** Plans a search: an index finds nodes, the best of them come back, and `answerSearch` orders them. */
export function planSearch(
  context: FilterContext,
  values: Values,
  asked: Pick<SearchRoot, 'page' | 'facets' | 'values'>,
): SearchRoot {
  const add = (path: readonly string[], as: Conversion, hint?: string) =>
    context.parameters.add({ from: context.from, path, as }, hint);
  return {
    kind: 'search',
    target: 'Searchable',
    label: context.model.nodes.get('Searchable')!.label,
    index: 'searchable',
    property: 'searchTerms',
    query: add([], { kind: 'search', part: 'query' }, 'query'),
    asks: add([], { kind: 'search', part: 'asks' }, 'asks'),
    list: add([], { kind: 'search', part: 'list' }, 'list'),
    after: add([], { kind: 'search', part: 'after' }, 'after'),
    limit: add(['first'], { kind: 'size', maximum: SEARCH_LIMITS.kept }),
    kept: add([], { kind: 'constant', value: SEARCH_LIMITS.kept }, 'kept'),
    where: isGiven(values['kinds'])
      ? ofKinds(add([], { kind: 'search', part: 'kinds' }, 'kinds'))
      : undefined,
    ...asked,
  };
}

function ofKinds(parameter: string): Condition {
  return { kind: 'compare', property: 'searchKind', type: 'string', operator: 'IN', parameter };
}
