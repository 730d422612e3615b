import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';

/**
 * What the two engines write differently: how an index is asked for nodes that have some of the terms. The terms are
 * our own tokens, never a client's text, for on Neo4j they are read as a query in Lucene's syntax.
 */
export function indexedNodes(engine: Engine, node: string, root: SearchRoot): string {
  if (engine === 'neo4j')
    return `CALL db.index.fulltext.queryNodes('${root.index}', $${root.terms}, {limit: $${root.candidates}}) YIELD node AS ${node}`;
  return [
    `CALL grafeo.search.text('${root.label}', '${root.property}', $${root.terms}, $${root.candidates}) YIELD node_id`,
    `MATCH (${node}:${root.label})`,
    `WHERE id(${node}) = node_id`,
  ].join('\n');
}
