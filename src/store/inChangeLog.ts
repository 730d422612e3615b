import { typeOfId } from '../schema/stored/typeOfId.js';
import type { Change } from './changeLog.js';
import type { Difference } from './difference.js';
import { isA } from '../schema/stored/storage.js';
import type { Storage } from '../schema/stored/storage.js';

const REPORTED = ['Entity', 'Claim', 'Source', 'Disagreement'];

/** Whether what happens to nodes of the type is told to those who follow the graph: not of parts, such as names. */
export function isInChangeLog(type: string, storage: Storage): boolean {
  const stored = storage.types.get(type);
  return REPORTED.some((label) => isA(stored, label));
}

/** The ids of those whose changes are told. */
export function idsInChangeLog(
  nodes: readonly { readonly id: string; readonly type: string }[],
  storage: Storage,
): readonly string[] {
  return nodes.filter(({ type }) => isInChangeLog(type, storage)).map(({ id }) => id);
}

/** What of a difference is told in the change log. */
export function changesInLog(
  { nodes }: Difference,
  storage: Storage,
): Pick<Change, 'created' | 'changed' | 'removed'> {
  const removed = nodes.removed.map((id) => ({ id, type: typeOfId(id, { storage })?.name ?? '' }));
  return {
    created: idsInChangeLog(nodes.created, storage),
    changed: idsInChangeLog([...nodes.changed, ...nodes.released], storage),
    removed: idsInChangeLog(removed, storage),
  };
}
