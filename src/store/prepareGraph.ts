import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '../graph/graph.js';
import { readPreparation } from './records/writeLock.js';
import { refuseForeign } from './records/refuseForeign.js';
import type { Preparation } from './records/writeLock.js';
import { shortDigest } from '../text/digest.js';
import { indexCommands, outdatedIndexes } from './indexCommands.js';
import { renewWordForms } from './wordForms/renewWordForms.js';
import type { Storage } from '../schema/stored/storage.js';
import { STORED_FORMS } from './wordForms/formsVersion.js';

/**
 * Prepares a graph for writing. Refuses a database with foreign data, and makes not even an index there. Makes the
 * indexes, because without them every row would scan the graph, and updates word forms of older versions. Resolves with
 * the preparation, which `acquireWriteLock` notes. The work is skipped if the graph has that note, because defining
 * indexes that exist takes a second on Neo4j. A dry run only refuses.
 */
export async function prepareGraph(
  graph: Graph,
  storage: Storage,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<Preparation> {
  await refuseForeign(graph);
  const commands = indexCommands(graph.engine, storage);
  const outdated = outdatedIndexes(graph.engine, storage);
  const preparation = { indexes: shortDigest([...commands, ...outdated]), forms: STORED_FORMS };
  if (dryRun) return preparation;
  const before = await readPreparation(graph);
  if (isDeepStrictEqual(before, preparation)) return preparation;
  await graph.define(commands);
  await graph.define(outdated);
  if (before.forms !== STORED_FORMS) await renewWordForms(graph, storage);
  return preparation;
}
