import type { Condition, Counts, FacetCount, Page, SortKey } from '../plan/plan.js';
import { condition } from './condition.js';
import { collected } from './levels.js';
import { variableName, type Names } from './names.js';
import { keyset, orderBy, sortExpression, type Sorted } from './order.js';
import { plain, type Expression, type Project } from './projection.js';
import { rowsOf, type Rows } from './rows.js';
import { call, lines, map, where } from './text.js';
import { pattern } from './walk.js';

interface Asked {
  readonly where: Condition | undefined;
  readonly page: Page | undefined;
  readonly total: boolean;
  readonly counts: readonly Counts[];
}

/** A connection: its page, its total and its counts, each a subquery of its own, and only those asked for. */
export function connection(names: Names, rows: Rows, asked: Asked, project: Project): Expression {
  if (!rows.walked || howMany(asked) < 2) return separately(names, rows, asked, project);
  const found = gather(names, rows, asked);
  const made = separately(names, found.rows, { ...asked, where: undefined }, project);
  return { ...made, calls: [found.call, ...made.calls] };
}

/** Of how many things each goes over all rows. */
function howMany({ page, total, counts }: Asked): number {
  const counted = counts.flatMap((each) => (each.kind === 'facets' ? each.of : [each.of]));
  return (page ? 1 : 0) + (total ? 1 : 0) + counted.length;
}

/** All rows in one walk, collected, for page, total and counts to be made of. */
function gather(names: Names, rows: Rows, { where: filter }: Asked): { call: string; rows: Rows } {
  const { of, match, guard } = rows.match();
  const found = names.variable('found');
  const kept = where(guard, keptOf(names, rows, of, filter));
  return {
    call: call(rows.scope, lines(match, kept, `RETURN collect(DISTINCT ${of.node}) AS ${found}`)),
    rows: rowsOf(names, found, rows, of.node),
  };
}

/** The filter, tried on each row where rows are few, being reached from something; else left to the engine to join. */
function keptOf(names: Names, rows: Rows, of: Sorted, filter: Condition | undefined): string | undefined {
  return filter && condition(names, of, filter, rows.walked || rows.scope !== undefined);
}

/** What keeps some of the rows: it may follow `MATCH`, but not `UNWIND`. */
function filtered(rows: Rows, of: Sorted, ...conditions: readonly (string | undefined)[]): string {
  const kept = where(...conditions);
  return kept === '' || !rows.found ? kept : lines(`WITH ${variables(of)}`, kept);
}

function separately(names: Names, rows: Rows, asked: Asked, project: Project): Expression {
  const parts: [key: string, Expression][] = [
    ...(asked.page
      ? [['rows', pageFrom(names, rows, asked, asked.page, project)] as [string, Expression]]
      : []),
    ...(asked.total ? [['total', totalOf(names, rows, asked)] as [string, Expression]] : []),
    ...asked.counts.map((each) => [each.key, countsOf(names, rows, asked, each)] as [string, Expression]),
  ];
  return {
    calls: parts.flatMap(([, { calls }]) => calls),
    expression: map(parts.map(([key, { expression }]) => [key, expression])),
    deferred: parts.flatMap(([, { deferred }]) => deferred),
  };
}

/** The page, from all rows or, where it is known before, from its own, which need no further choosing. */
function pageFrom(names: Names, rows: Rows, asked: Asked, page: Page, project: Project): Expression {
  if (!rows.page) return pageOf(names, rows, asked, page, project);
  return pageOf(names, rows.page, { ...asked, where: undefined }, { ...page, keysets: [] }, project);
}

/** One row per row of the page, sorted and limited before anything below it is matched. */
function pageOf(
  names: Names,
  rows: Rows,
  { where: filter }: Asked,
  page: Page,
  project: Project,
): Expression {
  const { of, match, guard } = rows.match();
  const result = names.variable(rows.result);
  const kept = keptOf(names, rows, of, filter);
  const node = nodeOf(names, of.node, page, project);
  const edge = project(names, of, page.edge);
  const below = collected(names, [...node.deferred, ...edge.deferred]);
  const keys = page.order.map((key) => sortExpression(of, key)).join(', ');
  const cursor = page.cursors ? [['cursor', `[${keys}]`] as const] : [];
  const row = map([['node', node.expression], ...edge.entries, ...cursor]);
  const body = lines(
    match,
    filtered(
      rows,
      of,
      guard,
      byIndex(rows, of, page),
      kept,
      ...page.keysets.map((each) => keyset(of, page, each)),
    ),
    `WITH ${rows.repeats ? 'DISTINCT ' : ''}${variables(of)}`,
    orderBy(of, page.order, page.backward),
    `LIMIT $${page.limit}`,
    ...node.calls,
    ...edge.calls,
    `RETURN collect(${row}) AS ${result}${below.returned}`,
  );
  return { calls: [call(rows.scope, body)], expression: result, deferred: below.deferred };
}

/** What is asked of a node of the page; of one that has a level its id, for it to be found there. */
function nodeOf(names: Names, node: string, { level, node: values }: Page, project: Project): Expression {
  if (level === undefined) return project(names, { node, relationship: '' }, values);
  return { ...plain(`${node}.id`), deferred: [{ level, node, values, found: node, depth: 0 }] };
}

/**
 * Neither sort keys nor ids are ever null; saying so lets Neo4j read the rows from an index in order: of times from one
 * that has the ids beside them. A cursor says it of the key.
 */
function byIndex(rows: Rows, of: Sorted, { order, keysets }: Page): string | undefined {
  if (!rows.byLabel) return undefined;
  const [{ property, type }] = order as [SortKey];
  const said = [...(keysets.length > 0 ? [] : [property]), ...(type === 'date' ? ['id'] : [])];
  return said.map((key) => `${of.node}.${key} IS NOT NULL`).join(' AND ') || undefined;
}

function variables({ node, relationship }: Sorted): string {
  return relationship === '' ? node : `${node}, ${relationship}`;
}

/** Under a parent counted where it stands, which is the degree of the parent where nothing is filtered. */
function totalOf(names: Names, rows: Rows, { where: filter }: Asked): Expression {
  if (rows.found) return plain(`size(${rows.found})`);
  const { of, match, guard } = rows.match();
  const kept = where(guard, keptOf(names, rows, of, filter));
  if (rows.scope && !rows.repeats) return plain(`COUNT { ${match}${kept && ` ${kept}`} }`);
  const total = names.variable(rows.scope ? `${rows.result}Total` : 'total');
  const count = `RETURN count(${rows.repeats ? 'DISTINCT ' : ''}${rowVariable(of)}) AS ${total}`;
  return { ...plain(total), calls: [call(rows.scope, lines(match, kept, count))] };
}

function rowVariable({ node, relationship }: Sorted): string {
  return relationship === '' ? node : relationship;
}

function countsOf(names: Names, rows: Rows, asked: Asked, counts: Counts): Expression {
  if (counts.kind === 'buckets') return countBy(names, rows, asked, counts.of, undefined);
  const fields = counts.of.map((facet) => ({
    facet,
    ...countBy(names, rows, asked, facet, counts.limit),
  }));
  const facets = fields.map(({ facet, expression }) =>
    map([
      ['field', `'${facet.field}'`],
      ['values', expression],
    ]),
  );
  return { ...plain(`[${facets.join(', ')}]`), calls: fields.flatMap(({ calls }) => calls) };
}

/** Counts rows by a value: the most frequent first, or, without a limit, in order of the value. */
function countBy(
  names: Names,
  rows: Rows,
  asked: Asked,
  facet: FacetCount,
  limit: string | undefined,
): Expression {
  const { of, match, guard } = rows.match();
  const steps = facet.walks.map((walk) => ({ walk, node: names.variable(variableName(walk.target)) }));
  const walked = steps.map(
    ({ walk, node }, index) => `MATCH ${pattern(steps[index - 1]?.node ?? of.node, walk, '', node)}`,
  );
  const property = `${steps.at(-1)?.node ?? of.node}.${facet.property}`;
  const [value, count] = [names.variable('value'), names.variable('count')];
  const result = names.variable(facet.field.toLowerCase());
  const kept = keptOf(names, rows, of, asked.where);
  const known = `${property} IS NOT NULL`;
  const body = lines(
    match,
    filtered(rows, of, guard, kept, ...(walked.length > 0 ? [] : [known])),
    ...walked,
    walked.length > 0 ? where(known) : '',
    `WITH ${valueOf(property, facet.part)} AS ${value}, count(DISTINCT ${rowVariable(of)}) AS ${count}`,
    limit ? `ORDER BY ${count} DESC, ${value}` : `ORDER BY ${value}`,
    limit && `LIMIT $${limit}`,
    `RETURN collect({value: ${value}, count: ${count}}) AS ${result}`,
  );
  return { ...plain(result), calls: [call(rows.scope, body)] };
}

function valueOf(property: string, part: FacetCount['part']): string {
  switch (part) {
    case 'whole':
      return property;
    case 'month':
      return `substring(toString(${property}), 0, 7)`;
    case 'day':
      return `toString(${property})`;
  }
}
