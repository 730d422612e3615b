import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import { condition } from '../condition.js';
import type { Names } from '../names.js';

/** Writes the condition on the nodes that a search may find; undefined if it has none. */
export function kept(names: Names, node: string, root: SearchRoot): string | undefined {
  return root.where && condition(names, { node, relationship: '' }, root.where);
}
