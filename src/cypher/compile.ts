import { unreachable } from '../errors.js';
import type {
  ConnectionValue,
  ListValue,
  Member,
  OneValue,
  Page,
  Plan,
  ReferencesValue,
  Root,
  Value,
} from '../plan/plan.js';
import { NODE_LABEL } from '../schema/model.js';
import { condition, guard } from './condition.js';
import { names, variableName, type Names } from './names.js';
import { keyset, orderBy, sortExpression, type Sorted } from './order.js';
import { call, lines, map, where } from './text.js';
import { pattern } from './walk.js';

/**
 * Compiles a plan into the text of one statement. Everything below the root is a subquery per parent, which
 * sorts and limits before it goes deeper, so that no step works on rows that are thrown away later.
 */
export function compile(plan: Plan): string {
  return compileRoot(names(), plan.root);
}

function compileRoot(names: Names, root: Root): string {
  switch (root.kind) {
    case 'lookup':
      return lookup(names, root);
    case 'lookups':
      return lookups(names, root);
    case 'nodes':
      return nodes(names, root);
  }
}

/** Ids are unique over all types, and one index serves them; the label is checked on the one node found. */
function matchById(node: string, root: { label: string; property: string }, value: string): string {
  if (root.property !== 'id' || root.label === NODE_LABEL)
    return `MATCH (${node}:${root.label} {${root.property}: ${value}})`;
  return lines(`MATCH (${node}:${NODE_LABEL} {id: ${value}})`, `WHERE ${node}:${root.label}`);
}

function lookup(names: Names, root: Root & { kind: 'lookup' }): string {
  const node = names.variable(variableName(root.target));
  const { calls, expression } = project(names, { node, relationship: '' }, root.values);
  return lines(matchById(node, root, `$${root.parameter}`), ...calls, `RETURN ${expression} AS value`);
}

function lookups(names: Names, root: Root & { kind: 'lookups' }): string {
  const position = names.variable('position');
  const node = names.variable(variableName(root.target));
  const { calls, expression } = project(names, { node, relationship: '' }, root.values);
  return lines(
    `UNWIND range(0, size($${root.parameter}) - 1) AS ${position}`,
    matchById(node, root, `$${root.parameter}[${position}]`),
    ...calls,
    `RETURN ${position} AS position, ${expression} AS value`,
  );
}

function nodes(names: Names, root: Root & { kind: 'nodes' }): string {
  const parts: [string, string][] = [];
  const calls: string[] = [];
  if (root.page) {
    const node = names.variable(variableName(root.target));
    const match = `MATCH (${node}:${root.label})`;
    const rows = names.variable('rows');
    const kept = root.where && condition(names, node, root.where);
    calls.push(
      call(
        undefined,
        page(names, { node, relationship: '' }, root.page, match, rows, [byIndex(node, root.page), kept]),
      ),
    );
    parts.push(['rows', rows]);
  }
  if (root.total) {
    const node = names.variable(variableName(root.target));
    const kept = root.where && condition(names, node, root.where);
    const total = names.variable('total');
    const count = `RETURN count(${node}) AS ${total}`;
    calls.push(call(undefined, lines(`MATCH (${node}:${root.label})`, where(kept), count)));
    parts.push(['total', total]);
  }
  return lines(...calls, `RETURN ${map(parts)} AS value`);
}

/** Sort keys are never null; saying so lets Neo4j read the rows from the index in order. */
function byIndex(node: string, { order, keysets }: Page): string | undefined {
  return keysets.length > 0 ? undefined : `${node}.${order[0]!.property} IS NOT NULL`;
}

/** Clauses that end in one row: the rows of a page, collected under a name. */
function page(
  names: Names,
  of: Sorted,
  frame: Page,
  match: string,
  result: string,
  conditions: readonly (string | undefined)[],
  distinct = false,
): string {
  const sides = frame.keysets.map((each) => keyset(of, frame, each));
  const carried = [of.node, of.relationship].filter((name) => name !== '').join(', ');
  const node = project(names, { node: of.node, relationship: '' }, frame.node);
  const edge = projectEntries(names, of, frame.edge);
  const keys = frame.order.map((key) => sortExpression(of, key)).join(', ');
  const row = map([
    ['node', node.expression],
    ...edge.entries,
    ...(frame.cursors ? [['cursor', `[${keys}]`] as const] : []),
  ]);
  return lines(
    match,
    where(...conditions, ...sides),
    `WITH ${distinct ? 'DISTINCT ' : ''}${carried}`,
    orderBy(of, frame.order, frame.backward),
    `LIMIT $${frame.limit}`,
    ...node.calls,
    ...edge.calls,
    `RETURN collect(${row}) AS ${result}`,
  );
}

interface Projected {
  readonly calls: readonly string[];
  readonly entries: readonly (readonly [key: string, expression: string])[];
}

function project(names: Names, of: Sorted, values: readonly Value[]) {
  const { calls, entries } = projectEntries(names, of, values);
  return { calls, expression: map(entries) };
}

/** The subqueries that the values need, and an expression for each value. */
function projectEntries(names: Names, of: Sorted, values: readonly Value[]): Projected {
  const projected = values.map((value) => ({ key: value.key, ...projectValue(names, of, value) }));
  return {
    calls: projected.flatMap((each) => each.calls),
    entries: projected.map((each) => [each.key, each.expression] as const),
  };
}

interface Expression {
  readonly calls: readonly string[];
  readonly expression: string;
}

function projectValue(names: Names, of: Sorted, value: Value): Expression {
  const owner = of.relationship === '' ? of.node : of.relationship;
  switch (value.kind) {
    case 'property':
      return { calls: [], expression: `${owner}.${value.property}` };
    case 'embedded':
      return { calls: [], expression: embedded(owner, value.members) };
    case 'relationshipType':
      return { calls: [], expression: `type(${of.relationship})` };
    case 'relationshipDirection':
      return {
        calls: [],
        expression: `CASE WHEN endNode(${of.relationship}) = ${of.node} THEN 'OUT' ELSE 'IN' END`,
      };
    case 'one':
      return one(names, owner, value);
    case 'list':
      return list(names, owner, value);
    case 'references':
      return references(names, owner, value);
    case 'connection':
      return connection(names, owner, value);
    default:
      return unreachable(value);
  }
}

/** An object stored flat: there where its presence property is. One of several says which it is. */
function embedded(owner: string, members: readonly Member[]): string {
  const cases = members.map(({ type, presence, values }) => {
    const typename = members.length > 1 ? [['__typename', `'${type}'`] as const] : [];
    const properties = values.map(
      (value) => [value.key, `${owner}.${(value as { property: string }).property}`] as const,
    );
    return `WHEN ${owner}.${presence} IS NOT NULL THEN ${map([...typename, ...properties])}`;
  });
  return `CASE ${cases.join(' ')} END`;
}

function one(names: Names, parent: string, value: OneValue): Expression {
  const node = names.variable(variableName(value.walk.target));
  const result = names.variable(value.key);
  const { calls, expression } = project(names, { node, relationship: '' }, value.values);
  const first = value.certain ? '' : lines(`WITH ${node}`, `ORDER BY ${node}.id`, 'LIMIT 1');
  const body = lines(
    `MATCH ${pattern(parent, value.walk, '', node)}`,
    where(guard(parent, value.guard)),
    first,
    ...calls,
    `RETURN head(collect(${expression})) AS ${result}`,
  );
  return { calls: [call(parent, body)], expression: result };
}

function list(names: Names, parent: string, value: ListValue): Expression {
  const node = names.variable(variableName(value.walk.target));
  const result = names.variable(value.key);
  const of = { node, relationship: '' };
  const { calls, expression } = project(names, of, value.values);
  const body = lines(
    `MATCH ${pattern(parent, value.walk, '', node)}`,
    where(guard(parent, value.guard)),
    `WITH ${node}`,
    orderBy(of, value.order, false),
    `LIMIT $${value.limit}`,
    ...calls,
    `RETURN collect(${expression}) AS ${result}`,
  );
  return { calls: [call(parent, body)], expression: result };
}

/** Nodes in the order of a stored list of their ids. */
function references(names: Names, parent: string, value: ReferencesValue): Expression {
  const node = names.variable(variableName(value.target));
  const position = names.variable('position');
  const result = names.variable(value.key);
  const { calls, expression } = project(names, { node, relationship: '' }, value.values);
  const ids = `${parent}.${value.property}`;
  const body = lines(
    `UNWIND range(0, size(coalesce(${ids}, [])) - 1) AS ${position}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${ids}[${position}]})`,
    `WITH ${node}, ${position}`,
    `ORDER BY ${position}`,
    `LIMIT $${value.limit}`,
    ...calls,
    `RETURN collect(${expression}) AS ${result}`,
  );
  return { calls: [call(parent, body)], expression: result };
}

function connection(names: Names, parent: string, value: ConnectionValue): Expression {
  const rows = value.page && relatedRows(names, parent, value, value.page);
  const total = value.total ? relatedTotal(names, parent, value) : undefined;
  const entries = [
    ...(rows ? [['rows', rows.expression] as const] : []),
    ...(total ? [['total', total.expression] as const] : []),
  ];
  return { calls: [...(rows?.calls ?? []), ...(total?.calls ?? [])], expression: map(entries) };
}

function relatedRows(names: Names, parent: string, value: ConnectionValue, frame: Page): Expression {
  const of = {
    node: names.variable(variableName(value.walk.target)),
    relationship: names.variable(variableName(value.walk.relationship)),
  };
  const result = names.variable(value.key);
  const match = `MATCH ${pattern(parent, value.walk, of.relationship, of.node)}`;
  const kept = value.where && condition(names, of.node, value.where);
  const conditions = [guard(parent, value.guard), kept];
  const body = page(names, of, frame, match, result, conditions, value.walk.representatives);
  return { calls: [call(parent, body)], expression: result };
}

/** Counted where it stands, from the degree of the parent where nothing is filtered. */
function relatedTotal(names: Names, parent: string, value: ConnectionValue): Expression {
  const node = names.variable(variableName(value.walk.target));
  const { walk } = value;
  const relationship = walk.representatives ? names.variable(variableName(walk.relationship)) : '';
  const kept = where(guard(parent, value.guard), value.where && condition(names, node, value.where));
  const match = `MATCH ${pattern(parent, walk, relationship, node)}`;
  if (!walk.representatives) return { calls: [], expression: `COUNT { ${match}${kept && ` ${kept}`} }` };
  const total = names.variable(`${value.key}Total`);
  const count = `RETURN count(DISTINCT ${relationship}) AS ${total}`;
  return { calls: [call(parent, lines(match, kept, count))], expression: total };
}
