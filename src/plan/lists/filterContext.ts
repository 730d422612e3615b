import { ExpectedError } from '../../errors.js';
import type { GraphModel } from '../../schema/model.js';
import { AS_IT_IS, type Parameters } from '../request/parameters.js';
import type { Compare } from '../tree/condition.js';
import type { Conversion } from '../tree/parameter.js';

/** The greatest depth of nested conditions, and the most conditions of one root field. */
export const FILTER_LIMITS = { depth: 10, conditions: 200 } as const;

/** The context in which a filter is planned: the arguments that contain it, and the list of parameters. */
export interface FilterContext {
  readonly model: GraphModel;
  readonly parameters: Parameters;
  /** The index of the filter's arguments in the plan's list of arguments. */
  readonly from: number;
  readonly count: { conditions: number };
}

/** The place of a condition in the arguments. */
export type Path = readonly (string | number)[];

/**
 * Counts a condition.
 * @throws ExpectedError OPERATION_TOO_LARGE if the conditions are too many, or one is nested too deep
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

/** Returns the comparison of a property with the value at a path of the arguments. */
export function compare(
  context: FilterContext,
  { property, type, operator }: Pick<Compare, 'property' | 'type' | 'operator'>,
  path: Path,
  as: Conversion = AS_IT_IS,
): Compare {
  const parameter = context.parameters.add({ from: context.from, path, as });
  return { kind: 'compare', property, type, operator, parameter };
}
