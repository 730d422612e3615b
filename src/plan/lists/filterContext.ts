import { ExpectedError } from '../../errors.js';
import type { GraphModel } from '../../schema/model.js';
import { AS_IT_IS, type Parameters } from '../request/parameters.js';
import type { Compare } from '../tree/condition.js';
import type { Conversion } from '../tree/parameter.js';

/** How deep conditions may nest, and how many one root field may have. */
export const FILTER_LIMITS = { depth: 10, conditions: 200 } as const;

/** What a filter is planned with: the arguments it stands in, and where parameters go. */
export interface FilterContext {
  readonly model: GraphModel;
  readonly parameters: Parameters;
  /** Which of the plan's arguments the filter stands in. */
  readonly from: number;
  readonly count: { conditions: number };
}

/** Where in the arguments a condition stands. */
export type Path = readonly (string | number)[];

/**
 * Counts a condition.
 * @throws ExpectedError OPERATION_TOO_LARGE where there are too many, or where it is nested too deep
 */
export function bound(context: FilterContext, path: Path): void {
  context.count.conditions += 1;
  const depth = path.filter((step) => typeof step === 'string').length;
  if (depth <= FILTER_LIMITS.depth * 2 && context.count.conditions <= FILTER_LIMITS.conditions) return;
  throw new ExpectedError(
    'OPERATION_TOO_LARGE',
    `The filter is too large: at most ${FILTER_LIMITS.conditions} conditions, nested at most ${FILTER_LIMITS.depth} deep. Ask in several operations.`,
  );
}

/** Compares a property with the value that an argument has at a path. */
export function compare(
  context: FilterContext,
  { property, type, operator }: Pick<Compare, 'property' | 'type' | 'operator'>,
  path: Path,
  as: Conversion = AS_IT_IS,
): Compare {
  const parameter = context.parameters.add({ from: context.from, path, as });
  return { kind: 'compare', property, type, operator, parameter };
}
