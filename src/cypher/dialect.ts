import type { Engine } from '../graph/graph.js';
import type { SearchRoot } from '../plan/plan.js';
import { call, lines } from './text.js';

/**
 * What the two engines write differently: how an index is asked for nodes that have some of the terms. The terms are
 * our own tokens, never a client's text, for on Neo4j they are read as a query in Lucene's syntax.
 */

/** Of each question (`at`), how many nodes the index finds. */
export function foundCounts(
  engine: Engine,
  { at, count }: { readonly at: string; readonly count: string },
  root: SearchRoot,
): string {
  if (engine === 'neo4j')
    return lines(
      `UNWIND range(0, size($${root.asks}) - 1) AS ${at}`,
      call(at, lines(`${fulltext(root, at)} YIELD node`, `RETURN count(node) AS ${count}`)),
    );
  return everyAsk(root, (ask) => `RETURN ${ask} AS ${at}, count(node_id) AS ${count}`);
}

/** The nodes that the index finds for each question, those left out that are `common`. */
export function foundNodes(
  engine: Engine,
  { at, common, found }: { readonly at: string; readonly common: string; readonly found: string },
  root: SearchRoot,
): string {
  if (engine === 'neo4j')
    return lines(
      `UNWIND [${at} IN range(0, size($${root.asks}) - 1) WHERE NOT ${at} IN ${common}] AS ${at}`,
      `${fulltext(root, at)} YIELD node AS ${found}`,
    );
  return lines(
    everyAsk(root, (ask) => `RETURN ${ask} AS ${at}, node_id AS ${found}`),
    `WITH ${at}, ${found}, ${common}`,
    `WHERE NOT ${at} IN ${common}`,
  );
}

/** The node that stands for one that was found, beside what it is worth. */
export function foundNode(
  engine: Engine,
  { found, node, weight }: { readonly found: string; readonly node: string; readonly weight: string },
  root: SearchRoot,
): string {
  if (engine === 'neo4j') return `WITH ${found} AS ${node}, ${weight}`;
  return lines(`MATCH (${node}:${root.label})`, `WHERE id(${node}) = ${found}`, `WITH ${node}, ${weight}`);
}

function fulltext(root: SearchRoot, at: string): string {
  const ask = `$${root.asks}[${at}]`;
  return `CALL db.index.fulltext.queryNodes('${root.index}', ${ask}.terms, {limit: ${ask}.most})`;
}

/** The embedded engine takes constants and parameters alone: one call for each question that there may be. */
function everyAsk(root: SearchRoot, result: (ask: number) => string): string {
  const asks = Array.from({ length: root.mostAsks }, (_, at) => {
    const [terms, most] = [
      `coalesce($${root.asks}[${at}].terms, '')`,
      `coalesce($${root.asks}[${at}].most, 1)`,
    ];
    return lines(
      `CALL grafeo.search.text('${root.label}', '${root.property}', ${terms}, ${most}) YIELD node_id`,
      result(at),
    );
  });
  return call('', asks.join('\nUNION ALL\n'));
}
