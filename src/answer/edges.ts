import type { CursorKey, WriteCursor } from '../plan/cursor.js';
import type { Page } from '../plan/tree/values.js';
import type { Stored } from './answer.js';
import type { Given, Parameters } from './given.js';

/** Returns the finished rows of the page, without the row that was read ahead. */
export function edgesOf(page: Page, given: Given, stored: Stored, write: WriteCursor): readonly Stored[] {
  const rows = stored['rows'] as unknown as Stored[];
  const size = sizeOf(page, given.parameters);
  const edges = rows.length > size ? rows.slice(0, size) : rows;
  if (page.backward) edges.reverse();
  for (const edge of edges) finishEdge(page, given, edge, write);
  return edges;
}

/** Returns the number of rows for which a page was asked, without the one that is read ahead. */
export function sizeOf({ limit, lookAhead }: Page, parameters: Parameters): number {
  return Number(parameters[limit]) - (lookAhead ? 1 : 0);
}

function finishEdge(page: Page, given: Given, edge: Stored, write: WriteCursor): void {
  if (page.cursors) edge['cursor'] = write(edge['cursor'] as CursorKey[]);
  if (page.sharedPage !== undefined)
    edge['node'] = nodeOfSharedPage(given, page.sharedPage, edge['node'] as string);
  else given.finish(page.node, given, edge['node'] as Stored);
  given.finish(page.edge, given, edge);
}

function nodeOfSharedPage(given: Given, level: string, id: string): Stored {
  const { values, nodes, finished } = given.sharedPages.get(level)!;
  const node = nodes.get(id)!;
  if (finished.has(id)) return node;
  finished.add(id);
  return given.finish(values, given, node);
}
