import type { Condition } from '../../plan/tree/condition.js';
import type { SortKey } from '../../plan/tree/order.js';
import type { Page } from '../../plan/tree/values.js';
import { byText } from './byText.js';
import { condition } from '../condition.js';
import type { Names } from '../names.js';
import { keyset, orderBy, type Sorted } from './order.js';
import { partsOf, type Part } from './parts.js';
import type { Rows } from './rows.js';
import { call, lines, where } from '../text.js';

/** The rows of a page, sorted and limited. */
interface PageRows {
  readonly of: Sorted;
  readonly text: string;
}

export function pageRows(names: Names, rows: Rows, filter: Condition | undefined, page: Page): PageRows {
  const parts = rows.byLabel ? partsOf(page) : undefined;
  return parts ? inParts(names, rows, filter, page, parts) : inOnePiece(names, rows, filter, page);
}

function inOnePiece(names: Names, rows: Rows, filter: Condition | undefined, page: Page): PageRows {
  const { of, match, guard } = rows.match();
  const conditions = [
    byIndex(rows, of, page),
    keptOf(names, rows, of, filter),
    ...page.keysets.map((each) => keyset(of, page, each)),
  ];
  const found = byText(names, rows, of, { filter, page, conditions });
  const text = lines(
    ...(found ? [found.rows] : [match, filtered(rows, of, guard, ...conditions)]),
    `WITH ${rows.repeats ? 'DISTINCT ' : ''}${variables(of)}`,
    found?.order ?? orderBy(of, page.order, page.backward),
    `LIMIT $${page.limit}`,
  );
  return { of, text };
}

/**
 * Compiles a page whose rows an index has in two parts. The rows of the second part are looked for only if the first
 * does not fill the page. Each part has a subquery of its own, because behind `UNWIND` the order of an index is lost.
 */
function inParts(
  names: Names,
  rows: Rows,
  filter: Condition | undefined,
  page: Page,
  parts: readonly [Part, Part],
): PageRows {
  const { of } = rows.match();
  const [first, second] = parts.map((part) => inPart(names, rows, filter, page, part)) as [
    PageRows,
    PageRows,
  ];
  const [found, further, more] = ['found', 'further', 'more'].map(names.variable) as [string, string, string];
  const text = lines(
    call('', lines(first.text, `RETURN collect(${first.of.node}) AS ${found}`)),
    call(
      found,
      lines(
        `UNWIND CASE WHEN size(${found}) < $${page.limit} THEN [true] ELSE [] END AS ${more}`,
        call(more, lines(second.text, `RETURN ${second.of.node}`)),
        `RETURN collect(${second.of.node}) AS ${further}`,
      ),
    ),
    `UNWIND (${found} + ${further})[..$${page.limit}] AS ${of.node}`,
  );
  return { of, text };
}

function inPart(
  names: Names,
  rows: Rows,
  filter: Condition | undefined,
  { backward, limit }: Page,
  { order, conditions }: Part,
): PageRows {
  const { of, match } = rows.match();
  const text = lines(
    match,
    where(`${of.node}.id IS NOT NULL`, keptOf(names, rows, of, filter), ...conditions(of)),
    `WITH ${of.node}`,
    orderBy(of, order, backward),
    `LIMIT $${limit}`,
  );
  return { of, text };
}

/**
 * Compiles the filter. It is tried on each row if the rows are few because they were reached from something; otherwise
 * the engine may join it.
 */
export function keptOf(
  names: Names,
  rows: Rows,
  of: Sorted,
  filter: Condition | undefined,
): string | undefined {
  return filter && condition(names, of, filter, rows.traversed || rows.scope !== undefined);
}

/**
 * Writes the conditions that keep some of the rows. Behind `UNWIND` they need a `WITH`, because no `WHERE` may follow
 * it.
 */
export function filtered(rows: Rows, of: Sorted, ...conditions: readonly (string | undefined)[]): string {
  const kept = where(...conditions);
  return kept === '' || !rows.found ? kept : lines(`WITH ${variables(of)}`, kept);
}

/**
 * Adds conditions that sort keys and ids are not null. They are always true, and Neo4j reads rows from an index in order
 * only if a statement has them. Times need the condition on the id too, because their index holds time and id. A page
 * after a cursor needs none for the sort key, because it compares the key already; a key that is compared by code
 * points is the exception.
 */
function byIndex(rows: Rows, of: Sorted, { order, keysets }: Page): string | undefined {
  if (!rows.byLabel) return undefined;
  const [{ property, type, byCodePoint }] = order as [SortKey];
  const said = [
    ...(keysets.length > 0 && !byCodePoint ? [] : [property]),
    ...(type === 'date' ? ['id'] : []),
  ];
  return said.map((key) => `${of.node}.${key} IS NOT NULL`).join(' AND ') || undefined;
}

function variables({ node, relationship }: Sorted): string {
  return relationship === '' ? node : `${node}, ${relationship}`;
}
