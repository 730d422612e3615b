import { isA } from './storage.js';
import type { Storage } from './storage.js';

const REPORTED = ['Entity', 'Claim', 'Source', 'Disagreement'];

/** Whether what happens to nodes of the type is told to those who follow the graph: not of parts, such as names. */
export function isReported(type: string, storage: Storage): boolean {
  const stored = storage.types.get(type);
  return stored !== undefined && REPORTED.some((label) => isA(stored, label));
}
