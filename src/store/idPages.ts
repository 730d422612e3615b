import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Engine, Statement, Transaction } from '../graph/graph.js';
import { ROWS_OF_A_STATEMENT } from './batches.js';

/** Finds the ids of a label that come after `$after`, in order, at most `$count` of them. */
export function idsOfLabel(engine: Engine, label: string): IdStatement {
  const text = `${dialectOf(engine).nodesAfter(label)} WITH n.id AS id ORDER BY id LIMIT $count RETURN id`;
  return (after, count) => ({ text, parameters: { after, count } });
}

/** A statement that answers with ids after `$after`, in order, at most `$count` of them. */
export type IdStatement = (after: string, count: number) => Statement;

/**
 * Yields all ids that the statement finds, in order and in pages, each id once. Memory does not grow with their number.
 */
export async function* idPages(
  statement: IdStatement,
  { run, engine }: { run: Transaction['run']; readonly engine: Engine },
): AsyncGenerator<readonly string[]> {
  const count = dialectOf(engine).idsAtOnce;
  for (let after = ''; ;) {
    const rows = await run(statement(after, count));
    const ids = rows.map(({ id }) => String(id));
    for (let start = 0; start < ids.length; start += ROWS_OF_A_STATEMENT)
      yield ids.slice(start, start + ROWS_OF_A_STATEMENT);
    if (ids.length < count) return;
    after = ids.at(-1) ?? '';
  }
}
