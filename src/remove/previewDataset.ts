import type { Graph, Transaction } from '../graph/graph.js';
import { forNodes } from '../store/forNodes.js';
import { claimPages, countRows, LONG } from './importedClaims.js';
import type { ImportedRemoval } from './removeDataset.js';

/**
 * Returns the effect of removing a dataset, by reading alone: its rows, and the actors, countries and places that only
 * its imported claims mention. Memory holds a count for each of these entities, and no rows.
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
  // Claims of the table of country codes do not count, because they are no reason to keep a country.
  const others = all.filter(({ id, all, own }) => {
    const besides = String(id).startsWith('country/') ? Number(own) : 0;
    return Number(all) - besides <= (spoken.get(String(id)) ?? 0);
  });
  return { rows: await countRows(graph, dataset), entities: others.length, isStopped: false };
}
