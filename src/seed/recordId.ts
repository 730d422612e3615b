import { basename, resolve } from 'node:path';

/** Names a fact directory within the graph by its last name, for its path is another one on every machine. */
export function recordId(directory: string | undefined): string {
  return `seed/${directory === undefined ? 'seed' : basename(resolve(directory))}`;
}
