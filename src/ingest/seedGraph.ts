import type { Graph } from '../graph/graph.js';
import { ingestFacts } from './ingestFacts.js';
import type { IngestOptions } from './ingestFacts.js';
import type { SeedSummary } from './summary.js';

export interface SeedOptions extends Omit<IngestOptions, 'directories'> {
  /** The fact directory; the one this project ships by default. */
  readonly directory?: string | undefined;
}

/** Puts the facts of one directory into the graph, as `ingestFacts` does. */
export async function seedGraph(graph: Graph, options: SeedOptions = {}): Promise<SeedSummary> {
  const { summary } = await ingestFacts(graph, { ...options, directories: [options.directory] });
  return summary;
}
