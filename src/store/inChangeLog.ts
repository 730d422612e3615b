import { typeOfId } from '../schema/stored/typeOfId.js';
import type { Change } from './changeLog.js';
import type { Difference } from './difference.js';
import { isA } from '../schema/stored/storage.js';
import type { Storage } from '../schema/stored/storage.js';

const REPORTED = ['Entity', 'Claim', 'Source', 'Disagreement'];

/** Tells whether changes of nodes of the type are in the change log; those of parts, such as names, are not. */
export function isInChangeLog(type: string, storage: Storage): boolean {
  const stored = storage.types.get(type);
  return REPORTED.some((label) => isA(stored, label));
}

/** Returns the ids of the nodes with a type in the change log. */
export function idsInChangeLog(
  nodes: readonly { readonly id: string; readonly type: string }[],
  storage: Storage,
): readonly string[] {
  return nodes.filter(({ type }) => isInChangeLog(type, storage)).map(({ id }) => id);
}

/** Returns the part of a difference that goes into the change log. */
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
