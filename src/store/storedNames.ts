import type { Graph } from '../graph/graph.js';

/** The types of entities that articles call by name; events have names only so that they can be listed. */
const NAMED = ['Actor', 'Place', 'Conflict', 'Negotiation', 'Agreement'];

/** Reads all names in a graph, each with the id of its entity. */
export async function readStoredNames(
  graph: Pick<Graph, 'read'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const statements = NAMED.flatMap((label) => [
    `MATCH (n:${label}) RETURN n.id AS id, n.name AS name`,
    `MATCH (n:${label})-[:HAS_NAME]->(m:Name) RETURN n.id AS id, m.value AS name`,
  ]);
  const rows = [];
  for (const text of statements) rows.push(...(await graph.read({ text, parameters: {} })));
  return rows.flatMap(({ id, name }) =>
    typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [],
  );
}
