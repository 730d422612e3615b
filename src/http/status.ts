/** The status of a refusal, by the code of its first error. */
const statuses = new Map<string, number>([
  ['NOT_FOUND', 404],
  ['INTERNAL_SERVER_ERROR', 500],
  ['DATABASE_UNAVAILABLE', 503],
  ['DEADLINE_EXCEEDED', 504],
  ['STORAGE_FULL', 507],
]);

/** Returns the HTTP status of a code. Codes that are not listed mean a faulty request. */
export function statusOfCode(code: string): number {
  return statuses.get(code) ?? 400;
}

/** Returns the seconds after which a second try makes sense, for `Retry-After`. */
export function retryAfter(code: string): number | undefined {
  return code === 'DATABASE_UNAVAILABLE' ? 1 : undefined;
}
