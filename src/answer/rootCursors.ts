import { checkParent } from '../plan/cursor.js';
import type { ListRoot } from '../plan/tree/listRoot.js';
import type { ConnectionValue } from '../plan/tree/values.js';
import type { Parameters } from './given.js';

/**
 * Refuses cursors of other lists at the root, before the graph is asked.
 * @throws ExpectedError BAD_USER_INPUT
 */
export function checkRootCursors(root: ListRoot, parameters: Parameters): void {
  checkParent(parentsOf(root, parameters), parentAtRoot(root, parameters));
}

/** Returns the parent of a list at the root: the entity that the list is about, or nothing. */
export function parentAtRoot({ about }: ListRoot, parameters: Parameters): string {
  return about ? String(parameters[about.parameter]) : '';
}

/** Returns the parents' digests of the cursors that a list was given. */
export function parentsOf(
  { cursorParents }: Pick<ConnectionValue, 'cursorParents'>,
  parameters: Parameters,
): readonly string[] {
  return cursorParents.map((name) => String(parameters[name]));
}
