import type { Graph } from '../../graph/graph.js';
import type { InputFile } from '../../files/input.js';
import { prepareGraph } from '../../store/prepareGraph.js';
import { readStorage } from '../../schema/stored/storage.js';
import type { SeedSummary } from '../../ingest/summary.js';
import { checkExport } from './checkExport.js';
import type { BodyLine, Counts, HeaderLine, NodeLine, RelationshipLine } from '../format/format.js';
import { parseLine, rawLines } from '../format/readLines.js';
import { createRowCheck } from './refuseOtherRows.js';
import { writeFacts } from './writeFacts.js';
import type { WriteSurroundings } from './writeFacts.js';
import { writeImportedLines } from './writeImportedLines.js';
import type { WrittenLines } from './writeImportedLines.js';

export interface ReadExportOptions {
  /** Only checks the file against the graph. */
  readonly dryRun?: boolean;
  /** Is told now and then how many lines were written. */
  report?(lines: number): void;
  /** The time recorded for sources without one; by default the present. */
  readonly now?: Date;
}

/** The export that was read, and its effect on the graph. */
export interface ReadExport {
  readonly header: HeaderLine;
  /** The number of lines of the file by kind. */
  readonly counts: Counts;
  /** The changes made by the facts; undefined in a dry run. */
  readonly facts: Pick<SeedSummary, 'created' | 'changed' | 'removed'> | undefined;
  /** The numbers of new nodes and relationships in the imported layer. */
  readonly imported: WrittenLines;
}

/** The number of lines in one transaction. */
const BATCH = 2_000;

/**
 * Reads an export into the graph: checks all of it first, then writes the facts in one transaction and the imported
 * layer in batches, in bounded memory. Reading it again changes nothing, so a run that was killed is simply repeated.
 * The file is opened twice.
 *
 * Rejects with BAD_USER_INPUT, before anything is written, if the file is no export, incomplete, altered or faulty, or
 * if the graph holds other versions of its rows or foreign nodes.
 */
export async function readExport(
  graph: Graph,
  input: InputFile,
  { dryRun = false, report = () => undefined, now = new Date() }: ReadExportOptions = {},
): Promise<ReadExport> {
  const storage = readStorage();
  await prepareGraph(graph, storage, { dryRun: true });
  const rows = await createRowCheck(graph);
  const datasets: string[] = [];
  const { header, facts, counts } = await checkExport(input, storage, async (node) => {
    if (node.type === 'Dataset') datasets.push(node.id.replace('dataset/', ''));
    await rows.add(node);
  });
  await rows.end();
  if (dryRun) return { header, counts, facts: undefined, imported: { nodes: 0, relationships: 0 } };
  const preparation = await prepareGraph(graph, storage);
  const surroundings: WriteSurroundings = { storage, preparation, now: now.toISOString() };
  const changed = await writeFacts(graph, facts, surroundings);
  const imported = await writeBatches(graph, input, { ...surroundings, origin: datasets.join(', '), report });
  return { header, counts, facts: changed, imported };
}

async function writeBatches(
  graph: Graph,
  input: InputFile,
  surroundings: WriteSurroundings & { readonly origin: string; report(lines: number): void },
): Promise<WrittenLines> {
  let batch: (NodeLine | RelationshipLine)[] = [];
  let [nodes, relationships, lines] = [0, 0, 0];
  const flush = async (): Promise<void> => {
    const written = await writeImportedLines(graph, batch, surroundings);
    nodes += written.nodes;
    relationships += written.relationships;
    lines += batch.length;
    batch = [];
    surroundings.report(lines);
  };
  for await (const raw of rawLines(input)) {
    // The first reading of the file has validated these lines.
    const line = parseLine(raw) as BodyLine;
    if (line.kind !== 'node' && line.kind !== 'relationship') continue;
    batch.push(line);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { nodes, relationships };
}
