import type { Engine } from '../graph/graph.js';
import type { Condition, ConnectionValue, Counts, FacetCount, Page, Tally } from '../plan/plan.js';
import { NODE_LABEL } from '../schema/model.js';
import type { Anchor } from './anchor.js';
import { condition, guard } from './condition.js';
import { variableName, type Names } from './names.js';
import { keyset, orderBy, sortExpression, type Sorted } from './order.js';
import type { Expression, Project } from './projection.js';
import { call, lines, map, where } from './text.js';
import { pattern } from './walk.js';

/** A way to match the rows of a connection, with variables of its own at each use. */
export interface Rows {
  /** The variable the rows depend on; none at the root. */
  readonly scope: string | undefined;
  /** Whether one row may be matched several times. */
  readonly repeats: boolean;
  /** Whether rows are matched by label on an engine whose indexes can give them in order. */
  readonly byLabel: boolean;
  readonly result: string;
  match(): { readonly of: Sorted; readonly match: string; readonly guard: string | undefined };
}

export function rootRows(names: Names, engine: Engine, root: Pick<Tally, 'target' | 'label'>): Rows {
  return {
    scope: undefined,
    repeats: false,
    byLabel: engine === 'neo4j',
    result: 'rows',
    match() {
      const node = names.variable(variableName(root.target));
      return { of: { node, relationship: '' }, match: `MATCH (${node}:${root.label})`, guard: undefined };
    },
  };
}

/** The rows of a root list that are next to one node, which an index finds. One may be next to it several times. */
export function anchoredRows(
  names: Names,
  { target, label }: Pick<Tally, 'target' | 'label'>,
  { walk, parameter, where: also }: Anchor,
): Rows {
  return {
    scope: undefined,
    repeats: true,
    byLabel: false,
    result: 'rows',
    match() {
      const node = names.variable(variableName(target));
      const anchor = names.variable(variableName(walk.target));
      const of = { node: anchor, relationship: '' };
      return {
        of: { node, relationship: '' },
        match: lines(
          `MATCH (${anchor}:${NODE_LABEL} {id: $${parameter}})`,
          `MATCH ${pattern(`${node}:${label}`, walk, '', anchor)}`,
        ),
        guard: also.map((each) => condition(names, of, each)).join(' AND '),
      };
    },
  };
}

export function relatedRows(names: Names, parent: string, value: ConnectionValue): Rows {
  return {
    scope: parent,
    repeats: value.walk.representatives,
    byLabel: false,
    result: value.key,
    match() {
      const node = names.variable(variableName(value.walk.target));
      const relationship = names.variable(variableName(value.walk.relationship));
      const match = `MATCH ${pattern(parent, value.walk, relationship, node)}`;
      return { of: { node, relationship }, match, guard: guard(parent, value.guard) };
    },
  };
}

interface Asked {
  readonly where: Condition | undefined;
  readonly page: Page | undefined;
  readonly total: boolean;
  readonly counts: readonly Counts[];
}

/** A connection: its page, its total and its counts, each a subquery of its own, and only those asked for. */
export function connection(names: Names, rows: Rows, asked: Asked, project: Project): Expression {
  const parts: [key: string, Expression][] = [
    ...(asked.page
      ? [['rows', pageOf(names, rows, asked, asked.page, project)] as [string, Expression]]
      : []),
    ...(asked.total ? [['total', totalOf(names, rows, asked)] as [string, Expression]] : []),
    ...asked.counts.map((each) => [each.key, countsOf(names, rows, asked, each)] as [string, Expression]),
  ];
  return {
    calls: parts.flatMap(([, { calls }]) => calls),
    expression: map(parts.map(([key, { expression }]) => [key, expression])),
  };
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
  const kept = filter && condition(names, of, filter);
  const node = project(names, { node: of.node, relationship: '' }, page.node);
  const edge = project(names, of, page.edge);
  const keys = page.order.map((key) => sortExpression(of, key)).join(', ');
  const cursor = page.cursors ? [['cursor', `[${keys}]`] as const] : [];
  const row = map([['node', node.expression], ...edge.entries, ...cursor]);
  const body = lines(
    match,
    where(guard, byIndex(rows, of, page), kept, ...page.keysets.map((each) => keyset(of, page, each))),
    `WITH ${rows.repeats ? 'DISTINCT ' : ''}${variables(of)}`,
    orderBy(of, page.order, page.backward),
    `LIMIT $${page.limit}`,
    ...node.calls,
    ...edge.calls,
    `RETURN collect(${row}) AS ${result}`,
  );
  return { calls: [call(rows.scope, body)], expression: result };
}

/** Sort keys are never null; saying so lets Neo4j read the rows from the index in order. */
function byIndex(rows: Rows, of: Sorted, { order, keysets }: Page): string | undefined {
  if (!rows.byLabel || keysets.length > 0) return undefined;
  return `${of.node}.${order[0]!.property} IS NOT NULL`;
}

function variables({ node, relationship }: Sorted): string {
  return relationship === '' ? node : `${node}, ${relationship}`;
}

/** Under a parent counted where it stands, which is the degree of the parent where nothing is filtered. */
function totalOf(names: Names, rows: Rows, { where: filter }: Asked): Expression {
  const { of, match, guard } = rows.match();
  const kept = where(guard, filter && condition(names, of, filter));
  if (rows.scope && !rows.repeats)
    return { calls: [], expression: `COUNT { ${match}${kept && ` ${kept}`} }` };
  const total = names.variable(rows.scope ? `${rows.result}Total` : 'total');
  const count = `RETURN count(${rows.repeats ? 'DISTINCT ' : ''}${rowVariable(of)}) AS ${total}`;
  return { calls: [call(rows.scope, lines(match, kept, count))], expression: total };
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
  return { calls: fields.flatMap(({ calls }) => calls), expression: `[${facets.join(', ')}]` };
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
  const kept = asked.where && condition(names, of, asked.where);
  const known = `${property} IS NOT NULL`;
  const body = lines(
    match,
    where(guard, kept, ...(walked.length > 0 ? [] : [known])),
    ...walked,
    walked.length > 0 ? where(known) : '',
    `WITH ${valueOf(property, facet.part)} AS ${value}, count(DISTINCT ${rowVariable(of)}) AS ${count}`,
    limit ? `ORDER BY ${count} DESC, ${value}` : `ORDER BY ${value}`,
    limit && `LIMIT $${limit}`,
    `RETURN collect({value: ${value}, count: ${count}}) AS ${result}`,
  );
  return { calls: [call(rows.scope, body)], expression: result };
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
