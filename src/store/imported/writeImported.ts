import type { Transaction } from '../../graph/graph.js';
import type { DesiredGraph } from '../../derive/desiredGraph.js';
import { compareImported } from './compareImported.js';
import type { ImportOptions, Sorted } from './compareImported.js';
import { writeChanges } from './writeChanges.js';
import type { WrittenChanges } from './writeChanges.js';

/** The numbers of items that were new, differed, and were unchanged. */
export interface ImportedCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** The effect of a batch on the graph. */
export interface ImportOutcome extends WrittenChanges {
  readonly nodes: ImportedCounts;
  readonly relationships: ImportedCounts;
}

/**
 * Writes a batch of content into the imported layer, inside a transaction: creates new items, changes those that
 * differ, leaves equal ones alone and removes nothing. The ids of the batch are unique in it. Relationships get ids of
 * their own layer, and both their ends must be in the batch or have been imported before.
 *
 * A node that facts declare keeps their properties and joins the imported layer; the imported properties are stored
 * beside them. Throws if the graph wrote fewer rows than it was given.
 */
export async function writeImported(
  transaction: Transaction,
  content: DesiredGraph,
  { storage, engine, now }: ImportOptions,
): Promise<ImportOutcome> {
  const changes = await compareImported(transaction, content, { storage, engine, now });
  const written = await writeChanges(transaction, changes, { storage, engine });
  return {
    nodes: counts(changes.nodes, content.nodes.length),
    relationships: counts(changes.relationships, content.relationships.length),
    ...written,
  };
}

function counts({ created, changed }: Sorted<unknown>, all: number): ImportedCounts {
  const written = { created: created.length, changed: changed.length };
  return { ...written, unchanged: all - written.created - written.changed };
}
