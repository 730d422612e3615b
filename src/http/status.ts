/** Statuses of answers that give nothing, the gravest first. Codes that are not here keep the server's status. */
const statuses = [
  { code: 'DATABASE_UNAVAILABLE', status: 503 },
  { code: 'DEADLINE_EXCEEDED', status: 504 },
  { code: 'STORAGE_FULL', status: 507 },
  { code: 'RATE_LIMITED', status: 429 },
  { code: 'OPERATION_TOO_LARGE', status: 400 },
] as const;

/** The gravest of some codes with its HTTP status, if any of them asks for one. */
export function statusOfCode(codes: readonly string[]): (typeof statuses)[number] | undefined {
  return statuses.find(({ code }) => codes.includes(code));
}

/** Seconds after which it is worth trying again, for `Retry-After`. */
export function retryAfter(code: string): number | undefined {
  return code === 'DATABASE_UNAVAILABLE' || code === 'RATE_LIMITED' ? 1 : undefined;
}
