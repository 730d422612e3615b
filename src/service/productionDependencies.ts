import { openGraph } from '../graph/open.js';
import { seedIfChanged } from '../ingest/seedIfChanged.js';
import type { StartParts } from './start.js';

/** The parts of the service. Code that a start may not need is loaded at its first use. */
export const productionDependencies: StartParts = {
  openGraph,

  async seed(graph, { article }, report) {
    const summary = await seedIfChanged(graph, { textFile: article, report });
    if (!summary) return;
    const { summaryLines } = await import('../ingest/summary.js');
    for (const line of summaryLines(summary, { verbose: false })) report(line);
  },

  async createApi({ engine }, limits, cache) {
    const { createApi } = await import('../operation/createApi.js');
    return createApi({ engine, limits, cache });
  },
};
