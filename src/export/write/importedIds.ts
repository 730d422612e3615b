import type { Engine } from '../../graph/graph.js';
import type { IdStatement } from '../../store/idPages.js';

/** Every node of the imported layer. Neo4j has an index of all ids in order, the embedded engine only finds by labels. */
export function allImported(engine: Engine): IdStatement {
  const find =
    engine === 'neo4j'
      ? 'MATCH (n:Node) USING INDEX n:Node(id) WHERE n.id > $after AND n:Imported'
      : 'MATCH (n:Imported) WHERE n.id > $after';
  return (after, count) => ({
    text: `${find} WITH n.id AS id ORDER BY id LIMIT $count RETURN id`,
    parameters: { after, count },
  });
}
