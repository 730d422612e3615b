import type { Graph } from '../../src/graph/graph.js';

/**
 * Empties a graph except for the note that its indexes are there: on Neo4j, making them is slower than any test. It has
 * no statistics then, and gets them with the next write.
 */
export async function emptied(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run({ text: 'MATCH (n:Node) DETACH DELETE n', parameters: {} });
    await transaction.run({
      text: 'MATCH (s:Seed) WHERE s.id <> $id DELETE s',
      parameters: { id: 'seed/turn' },
    });
    await transaction.run({ text: 'MATCH (s:Seed) REMOVE s.statistics', parameters: {} });
  });
}
