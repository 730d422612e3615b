import { describe } from '@jest/globals';
import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guard } from './guard.js';
import { directive } from '../../src/schema/directives.js';
import { composite, composites, inputs, type Composite } from './sdl.js';

describe('sort keys', () => {
  guard(
    'every order is one of the keys of its type, and can be sorted by its id',
    misplacedKeys,
    `enum SortDirection { ASC } type TimeSpan { text: String! } type Place @node { name: String! note: String time: TimeSpan near: [Place!]! id: ID! }
     input PlaceOrder { name: SortDirection time: SortDirection near: SortDirection note: SortDirection size: Int }
     input ThingOrder @oneOf { id: SortDirection } type Query { a(o: PlaceOrder, p: ThingOrder): Place }`,
    [
      'PlaceOrder is not @oneOf',
      'PlaceOrder has no id',
      'PlaceOrder.near cannot be sorted by',
      'PlaceOrder.note can be null',
      'PlaceOrder.size is not a SortDirection',
      'PlaceOrder.size is no field of Place',
      'ThingOrder orders nothing',
    ],
  );

  guard(
    'every node type is sorted by a field that is never null',
    unsortable,
    `type Place @node(orderBy: "name") { name: String } type Name @node { value: String! }
     type City @node { value: String! id: ID! } type Query { a: Place b: Name c: City }`,
    ['Place is sorted by name, which can be null', 'City is sorted by position, which is no field'],
  );

  guard(
    'what is stored flat in others has a field that is never null and leads to no node',
    unstorable,
    `type Span { text: String at: Place } type Place @node { span: Span } type Query { a: Place }`,
    [
      'Span, stored in Place.span, has no field that is never null',
      'Span.at, stored in Place.span, is a Place',
    ],
  );
});

function misplacedKeys(schema: GraphQLSchema): string[] {
  return inputs(schema, 'Order').flatMap((input) => {
    const type = composite(schema, input.name.slice(0, -'Order'.length));
    if (!type) return [`${input.name} orders nothing`];
    const keys = Object.values(input.getFields());
    return [
      ...(input.isOneOf ? [] : [`${input.name} is not @oneOf`]),
      ...('id' in input.getFields() ? [] : [`${input.name} has no id`]),
      ...keys.flatMap((key) => [
        ...(String(key.type) === 'SortDirection' ? [] : [`${input.name}.${key.name} is not a SortDirection`]),
        ...faultOfKey(type, key.name).map((problem) => `${input.name}.${key.name} ${problem}`),
      ]),
    ];
  });
}

/** A time may be null: it has a sort key of its own that never is (docs/graph.md). */
function faultOfKey(type: Composite, name: string): string[] {
  const field = type.getFields()[name];
  if (!field) return [`is no field of ${type.name}`];
  const named = getNamedType(field.type);
  if (named.name === 'TimeSpan') return [];
  if (!isLeafType(named)) return ['cannot be sorted by'];
  return isNonNullType(field.type) ? [] : ['can be null'];
}

/** A time has a sort key that is never null. Parts that have no id in the API (names, codes) are sorted by a position that the seeder gives them. */
function unsortable(schema: GraphQLSchema): string[] {
  return composites(schema).flatMap((type) => {
    const node = directive(schema, 'node', type);
    if (!node) return [];
    const name = String(node['orderBy'] ?? 'position');
    const field = type.getFields()[name];
    const has = `${type.name} is sorted by ${name}, which`;
    if (!field)
      return 'id' in type.getFields() && !POSITIONED.includes(type.name) ? [`${has} is no field`] : [];
    const isTime = getNamedType(field.type).name === 'TimeSpan';
    return isTime || isNonNullType(field.type) ? [] : [`${has} can be null`];
  });
}

/** Types with an id whose position the seeder gives, and the API does not show. */
const POSITIONED = ['Evidence'];

function unstorable(schema: GraphQLSchema): string[] {
  return composites(schema)
    .filter((type) => directive(schema, 'node', type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const target = getNamedType(field.type);
        const isFlat =
          isObjectType(target) &&
          !directive(schema, 'node', target) &&
          !directive(schema, 'term', field) &&
          !isListType(field.type) &&
          !target.name.endsWith('Connection');
        return isFlat ? faultsOfFlat(schema, target, `${type.name}.${field.name}`) : [];
      }),
    );
}

/** The term of a word is in memory: only the word is stored. */
function faultsOfFlat(schema: GraphQLSchema, type: Composite, place: string): string[] {
  const fields = Object.values(type.getFields());
  return [
    ...(fields.some((field) => isNonNullType(field.type))
      ? []
      : [`${type.name}, stored in ${place}, has no field that is never null`]),
    ...fields
      .filter((field) => !isLeafType(getNamedType(field.type)) && !directive(schema, 'term', field))
      .map((field) => `${type.name}.${field.name}, stored in ${place}, is a ${String(field.type)}`),
  ];
}
