import { typeOfId } from '../schema/stored/typeOfId.js';
import type { Change } from './changeLog.js';
import type { Difference } from './difference.js';
import { isA } from '../schema/stored/storage.js';
import type { Storage } from '../schema/stored/storage.js';

const REPORTED = ['Entity', 'Claim', 'Source', 'Disagreement'];

/** Whether what happens to nodes of the type is told to those who follow the graph: not of parts, such as names. */
export function isReported(type: string, storage: Storage): boolean {
  const stored = storage.types.get(type);
  return REPORTED.some((label) => isA(stored, label));
}

/** What of a difference is told in the change log. */
export function reportedOf(
  { nodes }: Difference,
  storage: Storage,
): Pick<Change, 'created' | 'changed' | 'removed'> {
  const ids = (list: readonly { readonly id: string; readonly type: string }[]): readonly string[] =>
    list.filter(({ type }) => isReported(type, storage)).map(({ id }) => id);
  const removed = nodes.removed.map((id) => ({ id, type: typeOfId(id, { storage })?.name ?? '' }));
  return {
    created: ids(nodes.created),
    changed: ids([...nodes.changed, ...nodes.released]),
    removed: ids(removed),
  };
}
