import { basename, resolve } from 'node:path';
import { SHIPPED_FACTS } from './factFiles.js';

/** The record of the facts that this project ships. */
export const SHIPPED_RECORD = 'seed/seed';

/**
 * Names the record of a fact directory by the last part of its path, because the rest of the path differs between
 * machines.
 */
export function recordId(directory: string | undefined): string {
  return directory === undefined ? SHIPPED_RECORD : `seed/${basename(resolve(directory))}`;
}

/** Whether the directory has the facts that this project ships. */
export function isShipped(directory: string | undefined): boolean {
  return directory === undefined || resolve(directory) === resolve(SHIPPED_FACTS);
}

/** The name of a directory as people know it. */
export function nameOfRecord(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
