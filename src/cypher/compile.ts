import { unreachable } from '../errors.js';
import type { Beforehand, Statement } from '../graph/graph.js';
import { anchorOf } from '../plan/anchor.js';
import {
  voicesOf,
  type ListValue,
  type Member,
  type OneValue,
  type Plan,
  type PropertyValue,
  type ReferencesValue,
  type Root,
  type Tally,
  type Value,
} from '../plan/plan.js';
import { NODE_LABEL } from '../schema/model.js';
import { guard } from './condition.js';
import type { Dialect } from './dialect/dialect.js';
import { connection } from './lists/connection.js';
import { names, variableName, type Names } from './names.js';
import { collected, levels } from './lists/levels.js';
import { lookup } from './lookup.js';
import { neighborhood } from './paths/neighborhood.js';
import { orderBy, type Sorted } from './lists/order.js';
import { plain, type Expression, type Projected } from './projection.js';
import { paths } from './paths/paths.js';
import { partOf, relationshipId } from './relationship.js';
import { search } from './search/search.js';
import { anchoredRows, relatedRows, rowsAbout } from './lists/rows.js';
import { call, lines, map, where } from './text.js';
import { byId, pattern } from './walk.js';

/**
 * Compiles a plan into the text of one statement in a dialect. A list is a subquery for each parent, which sorts and limits
 * before it goes deeper, so that no step works on rows that are thrown away later; a level is one for each of its nodes.
 * @param reach how long the paths are that a search for some has steps for; of no matter to other plans
 */
export function compile(plan: Plan, dialect: Dialect, reach: number): Compiled {
  const given = names();
  const text = withVoices(given, compileRoot(given, dialect, plan.root, reach), voicesOf(plan));
  const [first, wire] = [firstOf(dialect, plan.root), dialect.wire(text)];
  return { text, ...(first && { first }), ...(wire !== undefined && { wire }) };
}

/** The text of a statement, and what runs before it, if anything does. */
export type Compiled = Pick<Statement, 'text' | 'first' | 'wire'>;

/** What finds the ids of a page, for a list that is neither about something nor next to a named node; or a search. */
function firstOf(dialect: Dialect, root: Root): Beforehand | undefined {
  if (root.kind === 'search') return dialect.searchBefore(root);
  if (root.kind !== 'nodes' || !root.page || root.about || anchorOf(root.where).anchor) return undefined;
  return dialect.pageBefore(root, root.where, root.page);
}

/**
 * Which of the voices that the statement asks for there are, wherever in it they are asked for: what nobody of that id
 * claims is nothing, which must not look like what somebody does not claim. Looked for last, beside the value.
 */
function withVoices(names: Names, text: string, voices: readonly string[]): string {
  if (voices.length === 0) return text;
  const [id, node, found] = ['id', 'speaker', 'voices'].map((name) => names.variable(name));
  const ids = voices.map((parameter) => `$${parameter}`).join(' + ');
  const body = lines(
    `UNWIND ${ids} AS ${id}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${id}})`,
    `RETURN collect(${node}.id) AS ${found}`,
  );
  const whole = `\n${text}`;
  const end = whole.lastIndexOf(END);
  return lines(
    whole.slice(1, Math.max(1, end)),
    call('', body),
    `RETURN ${found} AS voices, ${whole.slice(end + END.length)}`,
  );
}

/** How the last clause of a statement begins; those of subqueries are indented. */
const END = '\nRETURN ';

function compileRoot(names: Names, dialect: Dialect, root: Root, reach: number): string {
  switch (root.kind) {
    case 'relationship':
    case 'lookup':
    case 'lookups': {
      const { match, ...found } = lookup(names, root, project);
      return valued(names, match, found);
    }
    case 'nodes':
      return rootList(names, dialect, root);
    case 'stats':
      return stats(names, dialect, root.tallies);
    case 'neighborhood':
      return neighborhood(names, root, project);
    case 'paths':
      return paths(names, dialect, root, reach, project);
    case 'search':
      return search(names, dialect, root, project);
  }
}

/** A list; one that is about something has no row where that is not there. */
function rootList(names: Names, dialect: Dialect, root: Root & { kind: 'nodes' }): string {
  if (root.about) {
    const about = names.variable('about');
    const rows = rowsAbout(names, root, about, root.about);
    const match = `MATCH ${byId(about, root.about.label, `$${root.about.parameter}`)}`;
    return valued(names, match, connection(names, rows, root, project));
  }
  const { anchor, rest } = anchorOf(root.where);
  const rows = anchor ? anchoredRows(names, root, anchor) : dialect.rootRows(names, root);
  return valued(names, '', connection(names, rows, { ...root, where: rest }, project));
}

/** A statement of one value: what it is made of, then its levels, each beside it in a column of its own. */
function valued(names: Names, match: string, { calls, expression, deferred }: Expression): string {
  const later = levels(names, deferred, project);
  return lines(match, ...calls, ...later.calls, `RETURN ${expression} AS value${later.columns}`);
}

function stats(names: Names, dialect: Dialect, tallies: readonly Tally[]): string {
  const counted = tallies.map((tally) => ({
    key: tally.key,
    ...connection(
      names,
      dialect.rootRows(names, tally),
      { ...tally, where: undefined, page: undefined, cursorParents: [] },
      project,
    ),
  }));
  return lines(
    ...counted.flatMap(({ calls }) => calls),
    `RETURN ${map(counted.map(({ key, expression }) => [key, expression]))} AS value`,
  );
}

/** The subqueries that the values need, and an expression for each value. */
function project(names: Names, of: Sorted, values: readonly Value[]): Projected {
  const projected = values.map((value) => ({ key: value.key, ...projectValue(names, of, value) }));
  const entries = projected.map((each) => [each.key, each.expression] as const);
  return {
    calls: projected.flatMap((each) => each.calls),
    deferred: projected.flatMap((each) => each.deferred),
    entries,
    expression: map(entries),
  };
}

function projectValue(names: Names, of: Sorted, value: Value): Expression {
  const owner = of.relationship === '' ? of.node : of.relationship;
  switch (value.kind) {
    case 'property':
      return plain(stored(owner, value));
    case 'embedded':
      return plain(embedded(owner, value.members));
    case 'relationshipType':
      return plain(`type(${of.relationship})`);
    case 'relationshipId':
      return plain(relationshipId(of.relationship));
    case 'claimCount':
      return plain(`size(coalesce(${of.relationship}.claimIds, []))`);
    case 'relationship':
    case 'startNode':
    case 'endNode':
      return partOf(names, of.relationship, value, project);
    case 'relationshipDirection':
      return plain(`CASE WHEN endNode(${of.relationship}) = ${of.node} THEN 'OUT' ELSE 'IN' END`);
    case 'one':
      return one(names, owner, value);
    case 'list':
      return list(names, owner, value);
    case 'references':
      return references(names, owner, value);
    case 'connection':
      return connection(names, relatedRows(names, owner, value), value, project);
    default:
      return unreachable(value);
  }
}

function stored(owner: string, { property, otherwise = [], absent }: PropertyValue): string {
  const properties = [property, ...otherwise].map((each) => `${owner}.${each}`);
  const values = absent === undefined ? properties : [...properties, `'${absent}'`];
  return values.length > 1 ? `coalesce(${values.join(', ')})` : values[0]!;
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
  const { calls, expression, deferred } = project(names, { node, relationship: '' }, value.values);
  const below = collected(names, deferred);
  const first = value.certain ? '' : lines(`WITH ${node}`, `ORDER BY ${node}.id`, 'LIMIT 1');
  const body = lines(
    `MATCH ${pattern(parent, value.walk, '', node)}`,
    where(guard(parent, value.guard)),
    first,
    ...calls,
    `RETURN head(collect(${expression})) AS ${result}${below.returned}`,
  );
  return { calls: [call(parent, body)], expression: result, deferred: below.deferred };
}

function list(names: Names, parent: string, value: ListValue): Expression {
  const node = names.variable(variableName(value.walk.target));
  const result = names.variable(value.key);
  const of = { node, relationship: '' };
  const { calls, expression, deferred } = project(names, of, value.values);
  const below = collected(names, deferred);
  const body = lines(
    `MATCH ${pattern(parent, value.walk, '', node)}`,
    where(guard(parent, value.guard)),
    `WITH ${node}`,
    orderBy(of, value.order, false),
    `LIMIT $${value.limit}`,
    ...calls,
    `RETURN collect(${expression}) AS ${result}${below.returned}`,
  );
  return { calls: [call(parent, body)], expression: result, deferred: below.deferred };
}

/** Nodes in the order of a stored list of their ids. */
function references(names: Names, parent: string, value: ReferencesValue): Expression {
  const node = names.variable(variableName(value.target));
  const position = names.variable('position');
  const result = names.variable(value.key);
  const { calls, expression, deferred } = project(names, { node, relationship: '' }, value.values);
  const below = collected(names, deferred);
  const ids = `${parent}.${value.property}`;
  const body = lines(
    `UNWIND range(0, size(coalesce(${ids}, [])) - 1) AS ${position}`,
    `MATCH (${node}:${NODE_LABEL} {id: ${ids}[${position}]})`,
    `WITH ${node}, ${position}`,
    `ORDER BY ${position}`,
    `LIMIT $${value.limit}`,
    ...calls,
    `RETURN collect(${expression}) AS ${result}${below.returned}`,
  );
  return { calls: [call(parent, body)], expression: result, deferred: below.deferred };
}
