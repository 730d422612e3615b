import type { Transaction } from '../graph/graph.js';

/** Reads the texts of articles that are kept in the graph. */
export async function readTexts(run: Transaction['run']): Promise<readonly string[]> {
  const rows = await run({
    text: 'MATCH (a:Article) WHERE a.text IS NOT NULL RETURN a.text AS text',
    parameters: {},
  });
  return rows.map(({ text }) => String(text));
}
