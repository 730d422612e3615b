import type { Graph } from '../../graph/graph.js';
import type { KnownEntity } from '../derive/deriveDirectory.js';

/**
 * Reads the actors and places that facts declare, with the properties by which rows can name them. Their number grows
 * with the facts and not with the graph. A graph without layers holds nothing but facts, so their label there is
 * `Node`.
 */
export async function readKnownEntities(
  graph: Graph,
  label: 'Seeded' | 'Node' = 'Seeded',
): Promise<readonly KnownEntity[]> {
  const rows = await graph.read({
    text: `MATCH (n:${label}) WHERE n:Actor OR n:Place RETURN n.id AS id, n.type AS type`,
    parameters: {},
  });
  const names = await pairs(graph, `MATCH (n:${label})-[:HAS_NAME]->(p) RETURN n.id AS id, p.value AS value`);
  const identifiers = await pairs(
    graph,
    `MATCH (n:${label})-[:HAS_IDENTIFIER]->(p) RETURN n.id AS id, p.scheme + ' ' + p.value AS value`,
  );
  const countries = await pairs(
    graph,
    `MATCH (n:${label})-[:REPRESENTS|PART_OF]->(p:Country) RETURN n.id AS id, p.code AS value`,
  );
  return rows.map((row) => {
    const id = String(row['id']);
    return {
      id,
      type: typeOf(String(row['type'])),
      names: names.get(id) ?? [],
      identifiers: identifiers.get(id) ?? [],
      countries: countries.get(id) ?? [],
    };
  });
}

async function pairs(graph: Graph, text: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const values = new Map<string, string[]>();
  for (const { id, value } of await graph.read({ text, parameters: {} })) {
    const list = values.get(String(id)) ?? [];
    values.set(String(id), [...list, String(value)]);
  }
  return values;
}

/** `PERSON` → `Person`. */
function typeOf(type: string): string {
  return type.charAt(0) + type.slice(1).toLowerCase();
}
