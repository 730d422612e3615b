import type { Graph } from '../graph/graph.js';
import { readIndexes, refuseForeign } from './bookkeeping.js';
import { shortDigest } from './digest.js';
import { indexCommands, outdatedIndexes } from './indexCommands.js';
import type { Storage } from './storage.js';

/**
 * What comes before all writing: refuses a database of somebody else's, in which not even an index is made, and makes
 * the indexes, without which every row would scan the graph. Resolves with their digest, which `takeTurn` notes:
 * defining what is there already takes a second on Neo4j, so it is left out where the graph says that it was done. A dry
 * run only refuses.
 */
export async function prepareGraph(
  graph: Graph,
  storage: Storage,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<string> {
  await refuseForeign(graph);
  const commands = indexCommands(graph.engine, storage);
  const outdated = outdatedIndexes(graph.engine, storage);
  const digest = shortDigest([...commands, ...outdated]);
  if (dryRun || (await readIndexes(graph)) === digest) return digest;
  await graph.define(commands);
  await graph.define(outdated);
  return digest;
}
