import type { AskedOfList, Page } from '../../plan/tree/values.js';
import { collected } from './sharedPages.js';
import type { Names } from '../names.js';
import { sortExpression } from './order.js';
import { keptOf, pageRows } from './pageRows.js';
import { plain, type Expression, type Project } from '../projection.js';
import { rowsOf, rowVariable, type Rows } from './rows.js';
import { call, lines, map, where } from '../text.js';
import { countsOf } from './counts.js';

/**
 * Compiles a connection: its page, its total and its counts, each as a subquery of its own, and only those asked for.
 */
export function connection(names: Names, rows: Rows, asked: AskedOfList, project: Project): Expression {
  if (!rows.traversed || howMany(asked) < 2) return separately(names, rows, asked, project);
  const found = gather(names, rows, asked);
  const made = separately(names, found.rows, { ...asked, where: undefined }, project);
  return { ...made, calls: [found.call, ...made.calls] };
}

/** Counts the parts of a connection that go over all rows: its page, its total and each facet. */
function howMany({ page, total, counts }: AskedOfList): number {
  const counted = counts.flatMap((each) => (each.kind === 'facets' ? each.of : [each.of]));
  return (page ? 1 : 0) + (total ? 1 : 0) + counted.length;
}

/** Collects all rows in one traversal. The page, the total and the counts are made from them. */
function gather(names: Names, rows: Rows, { where: filter }: AskedOfList): { call: string; rows: Rows } {
  const { of, match, guard } = rows.match();
  const found = names.variable('found');
  const kept = where(guard, keptOf(names, rows, of, filter));
  return {
    call: call(rows.scope, lines(match, kept, `RETURN collect(DISTINCT ${of.node}) AS ${found}`)),
    rows: rowsOf(names, found, rows, of.node),
  };
}

function separately(names: Names, rows: Rows, asked: AskedOfList, project: Project): Expression {
  const parts: [key: string, Expression][] = [
    ...(asked.page
      ? [['rows', pageFrom(names, rows, asked, asked.page, project)] as [string, Expression]]
      : []),
    ...(asked.total ? [['total', totalOf(names, rows, asked)] as [string, Expression]] : []),
    ...parentOf(rows, asked),
    ...asked.counts.map(
      (each) => [each.key, countsOf(names, rows, asked.where, each)] as [string, Expression],
    ),
  ];
  return {
    calls: parts.flatMap(([, { calls }]) => calls),
    expression: map(parts.map(([key, { expression }]) => [key, expression])),
    deferred: parts.flatMap(([, { deferred }]) => deferred),
  };
}

/** Returns the parent's id if cursors are given or written, because a cursor names the parent of its list. */
function parentOf({ parent }: Rows, { page, cursorParents }: AskedOfList): readonly [string, Expression][] {
  const isNamed = parent !== undefined && (page?.cursors === true || cursorParents.length > 0);
  return isNamed ? [['parent', plain(parent)]] : [];
}

/**
 * Compiles the page from all rows, or from the rows of the page if these are known before and need no further
 * condition.
 */
function pageFrom(names: Names, rows: Rows, asked: AskedOfList, page: Page, project: Project): Expression {
  if (!rows.page) return pageOf(names, rows, asked, page, project);
  return pageOf(names, rows.page, { ...asked, where: undefined }, { ...page, keysets: [] }, project);
}

/** Compiles the page: its rows are sorted and limited before anything below them is matched. */
function pageOf(
  names: Names,
  rows: Rows,
  { where: filter }: AskedOfList,
  page: Page,
  project: Project,
): Expression {
  const { of, text } = pageRows(names, rows, filter, page);
  const result = names.variable(rows.result);
  const node = nodeOf(names, of.node, page, project);
  const edge = project(names, of, page.edge);
  const below = collected(names, [...node.deferred, ...edge.deferred]);
  const keys = page.order.map((key) => sortExpression(of, key)).join(', ');
  const cursor = page.cursors ? [['cursor', `[${keys}]`] as const] : [];
  const row = map([['node', node.expression], ...edge.entries, ...cursor]);
  const body = lines(
    text,
    ...node.calls,
    ...edge.calls,
    `RETURN collect(${row}) AS ${result}${below.returned}`,
  );
  return { calls: [call(rows.scope, body)], expression: result, deferred: below.deferred };
}

/**
 * Compiles the values of a node of the page. If the page is shared, only the id comes back, by which they are found
 * later.
 */
function nodeOf(
  names: Names,
  node: string,
  { sharedPage, node: values }: Page,
  project: Project,
): Expression {
  if (sharedPage === undefined) return project(names, { node, relationship: '' }, values);
  return { ...plain(`${node}.id`), deferred: [{ sharedPage, node, values, found: node, depth: 0 }] };
}

/**
 * Compiles the total. Below a parent it is counted in place, because without a filter that is the degree of the parent.
 */
function totalOf(names: Names, rows: Rows, { where: filter }: AskedOfList): Expression {
  if (rows.found) return plain(`size(${rows.found})`);
  const { of, match, guard } = rows.match();
  const kept = where(guard, keptOf(names, rows, of, filter));
  if (rows.scope && !rows.repeats) return plain(`COUNT { ${match}${kept && ` ${kept}`} }`);
  const total = names.variable(rows.scope ? `${rows.result}Total` : 'total');
  const count = `RETURN count(${rows.repeats ? 'DISTINCT ' : ''}${rowVariable(of)}) AS ${total}`;
  return { ...plain(total), calls: [call(rows.scope, lines(match, kept, count))] };
}
