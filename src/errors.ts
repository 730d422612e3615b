/**
 * The errors a user of Parley can meet. An expected error has a code and names the remedy. Every other error is a
 * defect, and reaches a client only as an id that the log has too.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'OPERATION_TOO_LARGE'
  | 'NOT_FOUND'
  | 'DATABASE_UNAVAILABLE'
  | 'DEADLINE_EXCEEDED'
  | 'STORAGE_FULL'
  | 'INTERNAL_SERVER_ERROR';

/** An error that was foreseen. Its message is written for the person who reads it and holds no secret. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export function badInput(message: string): ExpectedError {
  return new ExpectedError('BAD_USER_INPUT', message);
}

/** Returns the code of an error of the operating system, such as `ENOENT`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : undefined;
}

/** Tells whether the operating system refused a write for lack of room: full disk, quota or largest file. */
export function isNoRoom(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(systemCode(error) ?? '');
}

/** Stands at the end of a `switch` over a `kind`: the compiler proves that it is never reached. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
