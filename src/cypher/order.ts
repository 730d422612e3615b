import type { Keyset, Page, SortKey } from '../plan/plan.js';

/** The variables whose properties a list is sorted by. */
export interface Sorted {
  readonly node: string;
  readonly relationship: string;
}

export function sortExpression(of: Sorted, key: SortKey): string {
  return `${key.of === 'node' ? of.node : of.relationship}.${key.property}`;
}

export function orderBy(of: Sorted, order: readonly SortKey[], backward: boolean): string {
  const keys = order.map((key) => sortExpression(of, key) + (key.descending === backward ? '' : ' DESC'));
  return `ORDER BY ${keys.join(', ')}`;
}

/**
 * Keeps the rows on one side of a cursor. Written `k >= $k AND (k <> $k OR …)`, because an index serves the
 * first half; `k > $k OR (k = $k AND …)` says the same and is served by none, and with `k > $k` in the second half
 * Neo4j may find what either side of its `OR` finds by an index, and sort all of it.
 */
export function keyset(of: Sorted, page: Page, { parameters, toward }: Keyset): string {
  const rest = (index: number): string => {
    const key = page.order[index]!;
    const operator = key.descending === (toward === 'end') ? '<' : '>';
    const left = sortExpression(of, key);
    const right = key.type === 'date' ? `date($${parameters[index]})` : `$${parameters[index]}`;
    if (index === page.order.length - 1) return `${left} ${operator} ${right}`;
    return `${left} ${operator}= ${right} AND (${left} <> ${right} OR ${wrapped(rest(index + 1))})`;
  };
  return rest(0);
}

function wrapped(text: string): string {
  return text.includes(' AND ') ? `(${text})` : text;
}
