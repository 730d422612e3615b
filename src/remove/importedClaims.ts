import type { Graph, Statement } from '../graph/graph.js';
import { dialectOf } from '../cypher/dialect/dialects.js';
import { idPages } from '../store/idPages.js';
import { findNode } from '../store/statements/findNode.js';

/** The milliseconds for a read over a whole dataset; a command has more time than a page. */
export const LONG = { deadline: 300_000 } as const;

/**
 * The kinds of claims that an import makes from a dataset: one for each row, and those on the name and country of an
 * actor or place.
 */
export type ClaimKind = 'row' | 'naming';

const SUCH = {
  row: 'c:Imported AND c.rowContent IS NOT NULL',
  naming: 'c:Imported AND c.rowContent IS NULL',
} as const;

/**
 * Yields the claims of a dataset of one kind, in pages, until there are none. The caller must remove each page before
 * it asks for the next. The claims are found through the dataset, so that no rows of other datasets are read, and
 * without an order, because sorting would read all of them for every page.
 */
export async function* shrinkingClaims(
  graph: Graph,
  dataset: string,
  kind: ClaimKind,
  size: number,
): AsyncGenerator<readonly string[]> {
  for (let first: string | undefined; ;) {
    const text = `UNWIND $rows AS row ${findNode(graph.engine)('d', 'id')} MATCH (d)<-[:CLAIMED_IN]-(c) WHERE ${SUCH[kind]} RETURN c.id AS id LIMIT $count`;
    const parameters = { rows: [{ id: dataset }], count: dialectOf(graph.engine).idsAtOnce };
    const rows = await graph.read({ text, parameters }, LONG);
    const ids = rows.map(({ id }) => String(id));
    if (ids.length === 0) return;
    if (ids[0] === first) throw new Error(`${first} was taken out and is still there.`);
    first = ids[0];
    for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
  }
}

/**
 * Yields all claims that an import made from a dataset, each once, in pages and in order, for a caller that only reads.
 */
export function claimPages(graph: Graph, dataset: string): AsyncGenerator<readonly string[]> {
  const statement = (after: string, count: number): Statement => ({
    text: `UNWIND $rows AS row ${findNode(graph.engine)('d', 'id')} MATCH (d)<-[:CLAIMED_IN]-(c) WHERE c:Imported AND c.id > $after WITH c.id AS id ORDER BY id LIMIT $count RETURN id`,
    parameters: { rows: [{ id: dataset }], after, count },
  });
  return idPages(statement, { run: (asked) => graph.read(asked, LONG), engine: graph.engine });
}

/** Returns the number of rows of the dataset. */
export async function countRows(graph: Graph, dataset: string): Promise<number> {
  const text = `UNWIND $rows AS row ${findNode(graph.engine)('d', 'id')} MATCH (d)<-[:CLAIMED_IN]-(c) WHERE ${SUCH.row} RETURN count(c) AS count`;
  const [row] = await graph.read({ text, parameters: { rows: [{ id: dataset }] } }, LONG);
  return Number(row?.['count'] ?? 0);
}
