import { ExpectedError } from '../errors.js';

/**
 * Levels of lists and objects in the variables, and objects in them altogether. A filter of the planner's largest size
 * stays well below both; beyond them graphql-js, which coerces variables by recursion, takes seconds or runs out of
 * stack before the planner can refuse the filter.
 */
export const VARIABLE_LIMITS = { depth: 50, objects: 2_000 } as const;

/**
 * Refuses variables that nest too deeply or hold too many objects, with OPERATION_TOO_LARGE. Whatever else is wrong
 * with them is for GraphQL to say.
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
