import type { CursorKey, WriteCursor } from '../plan/cursor.js';
import type { Page } from '../plan/tree/values.js';
import type { Connection, Stored } from './answer.js';
import { sizeOf } from './edges.js';
import type { Parameters } from './given.js';

export const NO_PAGE: Connection['pageInfo'] = {
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
};

/**
 * Returns the cursors of a page's first and last row, and tells whether there are other pages.
 * @param edges the rows of the page, finished
 */
export function pageInfoOf(
  page: Page,
  parameters: Parameters,
  stored: Stored,
  edges: readonly Stored[],
  write: WriteCursor,
): Connection['pageInfo'] {
  const more = (stored['rows'] as unknown as Stored[]).length > sizeOf(page, parameters);
  return {
    hasNextPage: page.backward ? page.bounded : more,
    hasPreviousPage: page.backward ? more : page.bounded,
    startCursor: cursorOf(edges[0]),
    endCursor: cursorOf(edges.at(-1)) ?? startOf(page, parameters, write),
  };
}

function cursorOf(edge: Stored | undefined): string | null {
  return (edge?.['cursor'] as string | undefined) ?? null;
}

/** Returns the beginning of a page in a list that clients follow: the cursor that was given, written anew. */
function startOf({ follows, keysets }: Page, parameters: Parameters, write: WriteCursor): string | null {
  const after = follows ? keysets.find(({ toward }) => toward === 'end') : undefined;
  return after ? write(after.parameters.map((name) => parameters[name] as CursorKey)) : null;
}
