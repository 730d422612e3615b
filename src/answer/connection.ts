import { cursorWriter, type WriteCursor } from '../plan/cursor.js';
import type { Counts } from '../plan/tree/counts.js';
import type { ConnectionValue, Page } from '../plan/tree/values.js';
import type { Connection, Stored } from './answer.js';
import { gather, type DayCount } from './buckets.js';
import { edgesOf } from './edges.js';
import type { Given } from './given.js';
import { NO_PAGE, pageInfoOf } from './pageInfo.js';

/**
 * Finishes a connection. Each is made in one piece, because an answer may hold thousands, and copying objects together
 * took longer than everything else.
 * @param parent the id of the object that has the list; empty at the root
 */
export function connection(
  { page, counts }: Pick<ConnectionValue, 'page' | 'counts'>,
  given: Given,
  stored: Stored,
  parent: string,
): Connection {
  const totalCount = Number(stored['total'] ?? 0);
  const write = writerOf(page, parent);
  const edges = page ? edgesOf(page, given, stored, write) : [];
  const made: Connection = {
    edges,
    nodes: edges.map((edge) => edge['node'] as Stored),
    pageInfo: page ? pageInfoOf(page, given.parameters, stored, edges, write) : NO_PAGE,
    totalCount,
  };
  return counts.length === 0 ? made : { ...made, ...countsOf(counts, stored) };
}

function writerOf(page: Page | undefined, parent: string): WriteCursor {
  if (!page || !(page.cursors || page.follows)) return NO_CURSORS;
  return cursorWriter({ name: page.list, order: page.order, ...(page.follows && { follows: true }) }, parent);
}

const NO_CURSORS = (): string => '';

/** Returns the counts: facets as they are, and days gathered into buckets. */
function countsOf(counts: readonly Counts[], stored: Stored): { readonly [key: string]: unknown } {
  return Object.fromEntries(
    counts.map((each) => {
      const value = stored[each.key];
      return [
        each.key,
        each.kind === 'facets' ? value : gather(value as unknown as readonly DayCount[], each.by),
      ];
    }),
  );
}
