/** Statuses of answers that give nothing, by the code of their first error. */
const statuses = new Map<string, number>([
  ['NOT_FOUND', 404],
  ['INTERNAL_SERVER_ERROR', 500],
  ['DATABASE_UNAVAILABLE', 503],
  ['DEADLINE_EXCEEDED', 504],
  ['STORAGE_FULL', 507],
]);

/** The HTTP status of a code; what is not listed is the fault of the request. */
export function statusOfCode(code: string): number {
  return statuses.get(code) ?? 400;
}

/** Seconds after which it is worth trying again, for `Retry-After`. */
export function retryAfter(code: string): number | undefined {
  return code === 'DATABASE_UNAVAILABLE' ? 1 : undefined;
}
