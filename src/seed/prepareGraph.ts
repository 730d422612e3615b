import type { Graph } from '../graph/graph.js';
import { readIndexes, refuseForeign } from './bookkeeping.js';
import { shortDigest } from './digest.js';
import { indexCommands, outdatedIndexes } from './indexCommands.js';
import { renewStoredForms } from './renewStoredForms.js';
import type { Storage } from './storage.js';
import { STORED_FORMS } from './formsVersion.js';

/**
 * What comes before all writing: refuses a database of somebody else's, in which not even an index is made, and makes
 * the indexes, without which every row would scan the graph, and brings stored forms of before up to date. Resolves with
 * the digest of the indexes and the version of the forms, which `takeTurn` notes: defining what is there already takes a
 * second on Neo4j, so it is left out where the graph says that it was done. A dry run only refuses.
 */
export async function prepareGraph(
  graph: Graph,
  storage: Storage,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<string> {
  await refuseForeign(graph);
  const commands = indexCommands(graph.engine, storage);
  const outdated = outdatedIndexes(graph.engine, storage);
  const prepared = `${shortDigest([...commands, ...outdated])}-${STORED_FORMS}`;
  const before = dryRun ? prepared : await readIndexes(graph);
  if (before === prepared) return prepared;
  await graph.define(commands);
  await graph.define(outdated);
  if (formsOf(before) !== formsOf(prepared)) await renewStoredForms(graph, storage);
  return prepared;
}

/** Graphs from before there were versions have the digest alone, and one that was never seeded nothing. */
function formsOf(prepared: string | undefined): string | undefined {
  return prepared?.split('-')[1];
}
