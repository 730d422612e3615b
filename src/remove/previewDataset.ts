import type { Graph, Transaction } from '../graph/graph.js';
import { forNodes } from '../store/forNodes.js';
import { claimPages, countRows, LONG } from './importedClaims.js';
import type { ImportedRemoval } from './removeDataset.js';

/**
 * What taking the dataset out would take, worked out by reading alone: its rows, and the actors, countries and places
 * of which no imported claims speak but its own. Remembers how often it speaks of each of these, and nothing of rows.
 */
export async function previewDataset(graph: Graph, dataset: string): Promise<ImportedRemoval> {
  const reading: Transaction = { run: (statement) => graph.read(statement, LONG) };
  const spoken = new Map<string, number>();
  for await (const claims of claimPages(graph, dataset)) {
    const rows = await forNodes(
      reading,
      claims,
      'MATCH (n)-[:ABOUT]->(e) RETURN e.id AS id, count(*) AS count',
      graph,
    );
    for (const { id, count } of rows)
      if (!String(id).startsWith('event/'))
        spoken.set(String(id), (spoken.get(String(id)) ?? 0) + Number(count));
  }
  const all = await forNodes(
    reading,
    [...spoken.keys()],
    'WHERE n:Imported AND NOT n:Seeded RETURN n.id AS id, COUNT { (n)<-[:ABOUT]-(:Imported) } AS all, COUNT { (n)<-[:SUBJECT]-(:Imported) } AS own',
    graph,
  );
  // What the table of codes says of a country is nobody's reason to keep it.
  const others = all.filter(({ id, all, own }) => {
    const besides = String(id).startsWith('country/') ? Number(own) : 0;
    return Number(all) - besides <= (spoken.get(String(id)) ?? 0);
  });
  return { rows: await countRows(graph, dataset), entities: others.length, isStopped: false };
}
