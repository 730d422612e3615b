import type { BucketSize, Counts } from '../tree/counts.js';
import type { ParameterName } from '../tree/parameter.js';
import type { KindFacets } from '../tree/searchRoot.js';
import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import { itself } from '../request/input.js';
import type { Selected } from '../request/selection.js';
import { kindFacets, planBuckets, planFacets } from './facets.js';
import { LIST_SIZE } from './page.js';

/** Plans the counts that a part of a connection asks for: its facets or its buckets, or none if it is another part. */
export function planCounts(planning: Planning, target: string, part: Selected): readonly Counts[] {
  switch (part.field.name) {
    case 'buckets':
      return [planBuckets(part.key, evaluate(planning, part).values.get('by').tell(itself) as BucketSize)];
    case 'facets': {
      const { of, limit } = askedFacets(planning, part);
      return [planFacets(planning.model, target, part.key, of, limit)];
    }
    default:
      return [];
  }
}

/** Plans the facets that a part of a search asks for. Its only facet is the kind. */
export function planKindFacets(planning: Planning, part: Selected): readonly KindFacets[] {
  if (part.field.name !== 'facets') return [];
  const { of, limit } = askedFacets(planning, part);
  return [{ key: part.key, limit, of: kindFacets(of) }];
}

interface AskedFacets {
  /** Undefined if all facets are asked for. */
  readonly of: readonly string[] | undefined;
  /** Holds the most values of each facet. */
  readonly limit: ParameterName;
}

function askedFacets(planning: Planning, part: Selected): AskedFacets {
  const { from, values } = evaluate(planning, part);
  const as = { kind: 'size', maximum: LIST_SIZE.maximum } as const;
  const limit = planning.parameters.add({ from, path: ['first'], as }, `${part.key}_first`);
  return { of: values.get('of').tell(itself) as readonly string[] | undefined, limit };
}
