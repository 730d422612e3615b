import type { Engine, Statement, Transaction } from '../graph/graph.js';

/** Ids whose rows are read in one statement. */
const PAGE = 1_000;

/**
 * Ids fetched at once. Neo4j reads them from its index in order; the embedded engine has none of order and sorts all
 * for every chunk, so its chunks are long. An id there is a small part of what the engine itself keeps in memory.
 */
export const CHUNK: { readonly [engine in Engine]: number } = { neo4j: 10_000, embedded: 250_000 };

/** A statement that answers with ids past `$after`, in order, at most `$count` of them. */
export type IdStatement = (after: string, count: number) => Statement;

/** All ids that the statement finds, in order and in pages, each once. Memory does not grow with their number. */
export async function* idPages(
  statement: IdStatement,
  { run, engine }: { run: Transaction['run']; readonly engine: Engine },
): AsyncGenerator<readonly string[]> {
  const count = CHUNK[engine];
  for (let after = ''; ;) {
    const rows = await run(statement(after, count));
    const ids = rows.map(({ id }) => String(id));
    for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
    if (ids.length < count) return;
    after = ids.at(-1) ?? '';
  }
}
