import { unreachable } from '../errors.js';
import { CITED_PROPERTIES } from '../plan/tree/values.js';
import type { Member, PropertyValue, Value } from '../plan/tree/values.js';
import { connection } from './lists/connection.js';
import type { Sorted } from './lists/order.js';
import { relatedRows } from './lists/rows.js';
import type { Names } from './names.js';
import { list, one, references } from './lists/traversed.js';
import { plain, type Expression, type Project } from './projection.js';
import { partOf, relationshipId } from './relationship.js';
import { map } from './text.js';

/** Compiles values: the subqueries that they need, and an expression for each. */
export const project: Project = (names, of, values) => {
  const projected = values.map((value) => ({ key: value.key, ...projectValue(names, of, value) }));
  const entries = projected.map((each) => [each.key, each.expression] as const);
  return {
    calls: projected.flatMap((each) => each.calls),
    deferred: projected.flatMap((each) => each.deferred),
    entries,
    expression: map(entries),
  };
};

function projectValue(names: Names, of: Sorted, value: Value): Expression {
  const owner = of.relationship === '' ? of.node : of.relationship;
  switch (value.kind) {
    case 'property':
    case 'term':
      return plain(stored(owner, value));
    case 'embedded':
      return plain(embedded(owner, value.members));
    case 'relationshipType':
      return plain(`type(${of.relationship})`);
    case 'relationshipId':
      return plain(relationshipId(of.relationship));
    case 'claimCount':
      return plain(`size(coalesce(${of.relationship}.claimIds, []))`);
    case 'citation':
      return plain(map(CITED_PROPERTIES.map((property) => [property, `${owner}.${property}`])));
    case 'relationship':
    case 'startNode':
    case 'endNode':
      return partOf(names, of.relationship, value, project);
    case 'relationshipDirection':
      return plain(`CASE WHEN endNode(${of.relationship}) = ${of.node} THEN 'OUT' ELSE 'IN' END`);
    case 'one':
      return one(names, owner, value, project);
    case 'list':
      return list(names, owner, value, project);
    case 'references':
      return references(names, owner, value, project);
    case 'connection':
      return connection(names, relatedRows(names, owner, value), value, project);
    default:
      return unreachable(value);
  }
}

type Stored = Pick<PropertyValue, 'property' | 'otherwise' | 'absent'>;

function stored(owner: string, { property, otherwise = [], absent }: Stored): string {
  const properties = [property, ...otherwise].map((each) => `${owner}.${each}`);
  const values = absent === undefined ? properties : [...properties, `'${absent}'`];
  return values.length > 1 ? `coalesce(${values.join(', ')})` : values[0]!;
}

/**
 * Writes an object that is stored flat: it exists if its presence property does. One of several brings its type's name.
 */
function embedded(owner: string, members: readonly Member[]): string {
  const cases = members.map(({ type, presence, values }) => {
    const typename = members.length > 1 ? [['__typename', `'${type}'`] as const] : [];
    const properties = values.map((value) => [value.key, stored(owner, value as Stored & Value)] as const);
    return `WHEN ${owner}.${presence} IS NOT NULL THEN ${map([...typename, ...properties])}`;
  });
  return `CASE ${cases.join(' ')} END`;
}
