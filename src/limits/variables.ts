import { ExpectedError } from '../errors.js';

/**
 * The most levels of lists and objects in the variables, and the most objects in them together. The planner's largest
 * filter stays well below both. Above them graphql-js, which coerces variables by recursion, takes seconds or exhausts
 * the stack before the planner can refuse the filter.
 */
export const VARIABLE_LIMITS = { depth: 50, objects: 2_000 } as const;

/**
 * Refuses variables that nest too deeply or hold too many objects, with OPERATION_TOO_LARGE. GraphQL reports all their
 * other problems.
 */
export function checkVariables(variables: unknown): void {
  let level: readonly object[] = objectsIn([variables]);
  let objects = 0;
  for (let depth = 1; level.length > 0; depth++) {
    objects += level.filter((each) => !Array.isArray(each)).length;
    if (depth > VARIABLE_LIMITS.depth)
      throw tooLarge(`are nested more than ${VARIABLE_LIMITS.depth} levels deep`);
    if (objects > VARIABLE_LIMITS.objects)
      throw tooLarge(`hold more than ${VARIABLE_LIMITS.objects} objects`);
    level = level.flatMap((each) => objectsIn(Object.values(each)));
  }
}

function objectsIn(values: readonly unknown[]): readonly object[] {
  return values.filter((value) => typeof value === 'object' && value !== null);
}

function tooLarge(what: string): ExpectedError {
  return new ExpectedError('OPERATION_TOO_LARGE', `The variables ${what}. Ask for less in one operation.`);
}
