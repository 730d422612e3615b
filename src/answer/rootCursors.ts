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

/** The parent of a list at the root: a list about something is that thing's, any other is nobody's. */
export function parentAtRoot({ about }: ListRoot, parameters: Parameters): string {
  return about ? String(parameters[about.parameter]) : '';
}

/** The digests of the parents that the cursors given to a list belong to. */
export function parentsOf(
  { cursorParents }: Pick<ConnectionValue, 'cursorParents'>,
  parameters: Parameters,
): readonly string[] {
  return cursorParents.map((name) => String(parameters[name]));
}
