import { describe, expect } from '@jest/globals';
import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isUnionType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guard } from './guard.js';

describe('fields under `node`', () => {
  guard(
    'every field of every type can be asked for in one selection set',
    conflicts,
    `interface Node { id: ID! } type Time { text: String! } type Moment { text: Int! }
     type A implements Node { id: ID! when: Time } type B implements Node { id: ID! when: Moment }
     type Query { node: Node }`,
    [
      'Fields "when" conflict because subfields "text" conflict because they return conflicting types ' +
        '"String!" and "Int!". Use different aliases on the fields to fetch both if this was intentional.',
    ],
  );
});

/** What validation says of queries for every two types: one query for all is more than graphql-js compares. */
function conflicts(schema: GraphQLSchema): string[] {
  const node = schema.getType('Node') as GraphQLInterfaceType;
  const parts = schema
    .getPossibleTypes(node)
    .map((type) => `... on ${type.name} { ${fields(schema, type)} }`);
  expect(parts.length).toBeGreaterThan(1);
  const argument = schema.getQueryType()!.getFields()['node']!.args.length > 0 ? '(id: "a")' : '';
  const messages = parts.flatMap((part, index) =>
    parts.slice(index + 1).flatMap((other) => {
      const query = parse(`{ node${argument} { ${part}\n${other} } }`, { noLocation: true });
      return validate(schema, query, [OverlappingFieldsCanBeMergedRule]).map(({ message }) => message);
    }),
  );
  return [...new Set(messages)];
}

/** All fields; of the nodes that they lead to, what is stored with them. */
function fields(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const names = Object.values(type.getFields()).map((field) => {
    const target = getNamedType(field.type);
    return isLeafType(target) ? field.name : `${field.name} { ${below(schema, target)} }`;
  });
  return `__typename ${names.join(' ')}`;
}

function below(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return possible.map((each) => `... on ${each.name} { ${leaves(schema, each)} }`).join(' ');
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
  return hasNodes(type) ? fields(schema, type) : leaves(schema, type);
}

/** Connections and edges are asked for down to their nodes. */
function hasNodes(type: GraphQLObjectType): boolean {
  return /(Connection|Edge)$/.test(type.name);
}

/** Scalars, enums, and what is stored flat: types without an id of their own that lead nowhere else. */
function leaves(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const selected = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return [field.name];
    const flat = isUnionType(target) || (isObjectType(target) && hasOnlyLeaves(target));
    return flat ? [`${field.name} { ${below(schema, target)} }`] : [];
  });
  return `__typename ${selected.join(' ')}`;
}

function hasOnlyLeaves(type: GraphQLObjectType): boolean {
  return Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)));
}
