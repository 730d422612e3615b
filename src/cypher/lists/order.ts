import { FIRST_DAY, LAST_DAY } from '../../text/calendar.js';
import type { Keyset } from '../../plan/tree/keyset.js';
import type { SortKey } from '../../plan/tree/order.js';
import type { Page } from '../../plan/tree/values.js';
import { byCodePoint } from '../codePoints.js';

/** The variables with the properties by which a list is sorted. */
export interface Sorted {
  readonly node: string;
  readonly relationship: string;
}

/** Writes the property by which a key sorts, as cursors have it. */
export function sortExpression(of: Sorted, key: SortKey): string {
  return `${key.of === 'node' ? of.node : of.relationship}.${key.property}`;
}

/**
 * Writes the value that is compared. In descending order of a time, an unknown start counts as the first of days, and
 * so comes last.
 */
function comparedExpression(of: Sorted, key: SortKey): string {
  const stored = sortExpression(of, key);
  return key.unknownLast
    ? `CASE WHEN ${stored} < date('${LAST_DAY}') THEN ${stored} ELSE date('${FIRST_DAY}') END`
    : stored;
}

export function orderBy(of: Sorted, order: readonly SortKey[], backward: boolean): string {
  const keys = order.map((key) => comparedExpression(of, key) + (key.descending === backward ? '' : ' DESC'));
  return `ORDER BY ${keys.join(', ')}`;
}

/**
 * Keeps the rows on one side of a cursor. It is written `k >= $k AND (k <> $k OR …)`, because an index serves the first
 * half. `k > $k OR (k = $k AND …)` says the same, but no index serves it. With `k > $k` in the second half, Neo4j may
 * find either side of its `OR` by an index, and sort all of that.
 */
export function keyset(of: Sorted, { order }: Pick<Page, 'order'>, { parameters, toward }: Keyset): string {
  const rest = (index: number): string => {
    const key = order[index]!;
    const operator = isForward(key, toward) ? '>' : '<';
    const compared = comparedExpression(of, key);
    const left = key.byCodePoint ? byCodePoint(compared) : compared;
    const right = key.type === 'date' ? `date($${parameters[index]})` : `$${parameters[index]}`;
    if (index === order.length - 1) return `${left} ${operator} ${right}`;
    return `${left} ${operator}= ${right} AND (${left} <> ${right} OR ${wrapped(rest(index + 1))})`;
  };
  return rest(0);
}

/** Tells whether the rows on that side have greater values of the key. */
export function isForward({ descending }: SortKey, toward: Keyset['toward']): boolean {
  return descending !== (toward === 'end');
}

function wrapped(text: string): string {
  return text.includes(' AND ') ? `(${text})` : text;
}
