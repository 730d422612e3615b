import { ExpectedError } from '../errors.js';

/** Greater numbers are not written out in a message. */
const countable = 1_000_000;

/**
 * Refuses a number above its limit.
 * @param what is counted, in the plural
 * @param variable the setting that changes the limit, if there is one
 * @throws ExpectedError OPERATION_TOO_LARGE that names the number and the limit
 */
export function refuseAbove(what: string, asked: number, limit: number, variable?: string): void {
  if (asked <= limit) return;
  throw tooLarge(`${asked > countable ? `more than ${countable}` : asked} ${what}`, limit, variable);
}

export function tooLarge(asked: string, limit: number, variable: string | undefined): ExpectedError {
  const remedy = variable
    ? `Ask for less at once; the operator of this service can raise ${variable}.`
    : 'Ask for less at once.';
  return new ExpectedError(
    'OPERATION_TOO_LARGE',
    `The operation asks for ${asked}, and the limit is ${limit}. ${remedy}`,
  );
}
