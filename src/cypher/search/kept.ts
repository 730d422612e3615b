import type { SearchRoot } from '../../plan/tree/searchRoot.js';
import { condition } from '../condition.js';
import type { Names } from '../names.js';

/** The condition on what a search may find; undefined where it has none. */
export function kept(names: Names, node: string, root: SearchRoot): string | undefined {
  return root.where && condition(names, { node, relationship: '' }, root.where);
}
