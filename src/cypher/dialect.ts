import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import { call, lines } from './text.js';

/**
 * What the two engines write differently: how an index is asked for nodes that have some of the terms. The terms are
 * our own tokens, never a client's text, for on Neo4j they are read as a query in Lucene's syntax. Gives, for each
 * question (`at`), everything that was found, to be read by `foundNode`.
 */
export function askedIndex(
  engine: Engine,
  { at, found }: { readonly at: string; readonly found: string },
  root: SearchRoot,
): string {
  if (engine === 'neo4j')
    return lines(
      `UNWIND range(0, size($${root.asks}) - 1) AS ${at}`,
      call(
        at,
        lines(
          `CALL db.index.fulltext.queryNodes('${root.index}', $${root.asks}[${at}].terms, {limit: $${root.found}}) YIELD node`,
          `RETURN collect(node) AS ${found}`,
        ),
      ),
    );
  // The embedded engine takes constants and parameters alone: one call for each question that there may be.
  const asks = Array.from({ length: root.mostAsks }, (_, ask) =>
    lines(
      `CALL grafeo.search.text('${root.label}', '${root.property}', coalesce($${root.asks}[${ask}].terms, ''), $${root.found}) YIELD node_id`,
      `RETURN ${ask} AS ${at}, collect(node_id) AS ${found}`,
    ),
  );
  return call('', asks.join('\nUNION ALL\n'));
}

/** The node that stands for one of what was found, beside what it is worth. */
export function foundNode(
  engine: Engine,
  { one, node, weight }: { readonly one: string; readonly node: string; readonly weight: string },
  root: SearchRoot,
): string {
  if (engine === 'neo4j') return `WITH ${one} AS ${node}, ${weight}`;
  return lines(`MATCH (${node}:${root.label})`, `WHERE id(${node}) = ${one}`, `WITH ${node}, ${weight}`);
}
