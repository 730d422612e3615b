import type { FilterContext } from './filter.js';
import { isGiven } from './page.js';
import type { Condition, Conversion, SearchRoot, Value } from './plan.js';
import { SEARCH_LIMITS } from './searchArguments.js';

type Values = { readonly [argument: string]: unknown };

/** Plans a search: an index finds candidates, the best of them come back, and `answerSearch` orders them. */
export function planSearch(
  context: FilterContext,
  values: Values,
  page: boolean,
  node: readonly Value[],
): SearchRoot {
  const add = (path: readonly string[], as: Conversion, hint?: string) =>
    context.parameters.add({ from: context.from, path, as }, hint);
  const constant = (name: 'candidates' | 'kept', value: number) => add([], { kind: 'constant', value }, name);
  const hasKinds = isGiven(values['kinds']);
  return {
    kind: 'search',
    target: 'Searchable',
    label: context.model.nodes.get('Searchable')!.label,
    index: 'searchable',
    property: 'searchTerms',
    query: add([], { kind: 'search', part: 'query' }, 'query'),
    terms: add([], { kind: 'search', part: 'terms' }, 'terms'),
    probes: add([], { kind: 'search', part: 'probes' }, 'probes'),
    list: add([], { kind: 'search', part: 'list' }, 'list'),
    after: add([], { kind: 'search', part: 'after' }, 'after'),
    limit: add(['first'], { kind: 'size', maximum: SEARCH_LIMITS.kept }),
    candidates: constant('candidates', hasKinds ? SEARCH_LIMITS.ofKinds : SEARCH_LIMITS.candidates),
    kept: constant('kept', SEARCH_LIMITS.kept),
    where: hasKinds ? ofKinds(add([], { kind: 'search', part: 'kinds' }, 'kinds')) : undefined,
    page,
    values: node,
  };
}

function ofKinds(parameter: string): Condition {
  return { kind: 'compare', property: 'searchKind', type: 'string', operator: 'IN', parameter };
}
