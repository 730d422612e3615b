import { badInput, systemCode } from '../errors.js';
import type { ExpectedError } from '../errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a directory, not a file',
  ENOTDIR: 'it is a file, not a directory',
};

/**
 * Returns a BAD_USER_INPUT for a file or directory that cannot be read. `name` is its name for people, without the
 * path, which could reach a log.
 */
export function unreadable(name: string, remedy: string, cause: unknown): ExpectedError {
  const code = systemCode(cause);
  const reason = code === undefined ? '' : `: ${REASONS[code] ?? `the system says ${code}`}`;
  return Object.assign(badInput(`${name} cannot be read${reason}. ${remedy}`), { cause });
}
