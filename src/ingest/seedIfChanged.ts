import { readFile } from 'node:fs/promises';
import type { Graph } from '../graph/graph.js';
import { READ_STATISTICS, storedStatistics } from '../cypher/statistics.js';
import { readRecord } from '../store/records/factRecords.js';
import { refuseForeign } from '../store/records/refuseForeign.js';
import { sha256 } from '../text/digest.js';
import { hashOfInputs } from '../store/wordForms/hashOfInputs.js';
import { readFactFiles, readVocabularyFiles, SHIPPED_FACTS } from '../facts/factFiles.js';
import { readSdl } from '../schema/document.js';
import { articleId } from '../facts/facts.js';
import { recordId } from '../facts/recordId.js';
import type { SeedOptions } from './seedGraph.js';
import type { SeedSummary } from './summary.js';

/**
 * Seeds at the start of a service if the facts differ from those in the graph. If they do not, it resolves with
 * undefined after some milliseconds, because no module that seeding needs is loaded. Sources that `parley remove` took
 * out of the facts stay out.
 *
 * Rejects as `seedGraph` does, also if the database holds data that is not ours.
 */
export async function seedIfChanged(
  graph: Graph,
  options: SeedOptions = {},
): Promise<SeedSummary | undefined> {
  await refuseForeign(graph);
  if (await isSeedCurrent(graph, options)) return undefined;
  const { seedGraph } = await import('./seedGraph.js');
  return seedGraph(graph, { ...options, keepsRemoved: true });
}

/** Whether the graph holds exactly these facts, the text of the article if one is at hand, and its statistics. */
export async function isSeedCurrent(graph: Graph, options: SeedOptions = {}): Promise<boolean> {
  const directory = options.directory ?? SHIPPED_FACTS;
  const [record, facts, vocabulary, text, statistics] = await Promise.all([
    readRecord(graph, recordId(options.directory)),
    readFactFiles(directory),
    readVocabularyFiles(directory),
    articleOf(options.textFile),
    graph.read(READ_STATISTICS),
  ]);
  if (record === undefined || options.forgetTexts === true) return false;
  // A graph from a version without statistics gets them when it is compared with the facts once more.
  if (storedStatistics(statistics) === undefined) return false;
  const isTextThere = text === undefined || [...record.texts, ...record.removed].includes(text);
  return record.inputsHash === hashOfInputs([...facts, ...vocabulary], readSdl()) && isTextThere;
}

/**
 * The id of the article with the text in the file. A file that cannot be read is ignored here, because seeding reports
 * it.
 */
async function articleOf(textFile: string | undefined): Promise<string | undefined> {
  if (textFile === undefined) return undefined;
  const text = await readFile(textFile, 'utf8').catch(() => '');
  return articleId({ digest: sha256(text) });
}
