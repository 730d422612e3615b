import { describe, expect, it } from '@jest/globals';
import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { createResponses } from '../../src/response/responses.js';
import type { FieldModel, GraphModel } from '../../src/schema/model.js';
import { fragmentsIn } from './fragmentsIn.js';

const schema = buildSchema(`
  enum Status { HELD ENDED }
  interface Entity { name: String! }
  type Person implements Entity { name: String! age: Int height: Float friends: [Person!]! }
  type Place implements Entity { name: String! status: Status }
  type Query { person: Person entities: [Entity]! many: [Person!] count: Int! isOpen: Boolean }
`);
const entity = schema.getType('Entity') as unknown as { resolveType: (value: { is: string }) => string };
entity.resolveType = ({ is }) => is;

/** Every field of a type stands under its own name. */
const model = {
  nodes: new Map(),
  parts: new Map(
    ['Person', 'Place'].map((name) => {
      const names = Object.keys((schema.getType(name) as unknown as { getFields(): object }).getFields());
      const fields = names.map((key) => [key, { key, hasArguments: false } as FieldModel] as const);
      return [name, { name, fields: new Map(fields) }];
    }),
  ),
} as unknown as GraphModel;

const responses = createResponses(schema, model);

function dataOf(text: string, answers: { readonly [key: string]: unknown }, given: object = {}) {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...given });
  const asked = { operation, fragments: fragmentsIn(document), variables: coerced! };
  return responses.dataOf(asked, answers);
}

describe('a response', () => {
  const ann = { name: 'Ann', age: 30, height: 1.7, friends: [{ name: 'Bob' }], more: 'is not asked for' };

  it('has what is asked for, in the order in which it is asked for, under the names that are asked for', () => {
    const data = dataOf(
      '{ person { years: age ...F } isOpen } fragment F on Person { name friends { name } age }',
      {
        isOpen: false,
        person: ann,
      },
    );
    expect(JSON.stringify(data)).toBe(
      '{"person":{"years":30,"name":"Ann","friends":[{"name":"Bob"}],"age":30},"isOpen":false}',
    );
  });

  it('merges fields of one name, also those of fragments', () => {
    const text = '{ person { friends { name } ... on Person { friends { age } } } }';
    expect(dataOf(text, { person: { friends: [{ name: 'Bob', age: 4 }] } })).toEqual({
      person: { friends: [{ name: 'Bob', age: 4 }] },
    });
  });

  it('has null for what is absent where that may be', () => {
    expect(dataOf('{ person { name age } entities { name } many { name } }', { entities: [null] })).toEqual({
      person: null,
      entities: [null],
      many: null,
    });
    expect(dataOf('{ person { age } }', { person: {} })).toEqual({ person: { age: null } });
  });

  it('knows the types of objects by what they say they are', () => {
    const text =
      '{ entities { __typename name ... on Place { status } ... on Person { age } } top: __typename }';
    const entities = [
      { is: 'Place', name: 'Muscat', status: 'HELD' },
      { is: 'Person', name: 'Ann', age: 1 },
      { is: 'Place', name: 'Istanbul' },
    ];
    expect(dataOf(text, { entities })).toEqual({
      entities: [
        { __typename: 'Place', name: 'Muscat', status: 'HELD' },
        { __typename: 'Person', name: 'Ann', age: 1 },
        { __typename: 'Place', name: 'Istanbul', status: null },
      ],
      top: 'Query',
    });
  });

  it('leaves out what is skipped, anew for each value of a variable', () => {
    const text = 'query ($full: Boolean = false) { person { name age @include(if: $full) } }';
    expect(dataOf(text, { person: ann })).toEqual({ person: { name: 'Ann' } });
    expect(dataOf(text, { person: ann }, { full: true })).toEqual({ person: { name: 'Ann', age: 30 } });
  });

  it('takes one document with other variables as another', () => {
    const document = parse('query ($full: Boolean!) { person { name age @include(if: $full) } }');
    const [operation] = document.definitions as [never];
    const asked = (full: boolean) => ({ operation, fragments: {}, variables: { full } });
    for (const full of [true, false, true])
      expect(responses.dataOf(asked(full), { person: ann })).toEqual({
        person: full ? { name: 'Ann', age: 30 } : { name: 'Ann' },
      });
  });

  it.each([
    ['a required value that is absent', '{ count }', {}],
    ['a required value inside that is absent', '{ person { name } }', { person: { name: null } }],
    ['a required item that is absent', '{ many { name } }', { many: [null] }],
    ['a list that is none', '{ many { name } }', { many: { name: 'Ann' } }],
    ['a text that is a number', '{ person { name } }', { person: { name: 1 } }],
    ['a number that is a text', '{ person { age } }', { person: { age: '1' } }],
    ['a number that is not whole', '{ person { age } }', { person: { age: 1.5 } }],
    ['a number of more than 32 bits', '{ person { age } }', { person: { age: 2 ** 31 } }],
    ['a number that is none', '{ person { height } }', { person: { height: Number.NaN } }],
    ['a truth that is a number', '{ isOpen }', { isOpen: 1 }],
    [
      'a value that no enum has',
      '{ entities { ... on Place { status } } }',
      { entities: [{ is: 'Place', status: 'LOST' }] },
    ],
    ['an object of no type', '{ entities { name } }', { entities: [{ is: 'Nothing', name: 'x' }] }],
    [
      'an object of a type that cannot be there',
      '{ entities { name } }',
      { entities: [{ is: 'Query', name: 'x' }] },
    ],
    ['what is asked of the schema', '{ person { name } __schema { description } }', { person: ann }],
    ['a name that is the prototype', '{ __proto__: isOpen }', { __proto__: true }],
    ['such a name inside', '{ person { __proto__: name } }', { person: ann }],
  ])('is left to graphql-js for %s', (_, text, answers) => {
    expect(dataOf(text, answers)).toBeUndefined();
  });

  it('leaves to graphql-js what is first seen here to be asked wrongly', () => {
    const text = 'query ($full: Boolean = true) { person { name @include(if: $full) } }';
    expect(dataOf(text, { person: ann }, { full: null })).toBeUndefined();
    expect(dataOf(text, { person: null }, { full: null })).toEqual({ person: null });
  });

  it('does not hide what is wrong with itself', () => {
    entity.resolveType = () => {
      throw new TypeError('a defect');
    };
    expect(() => dataOf('{ entities { name } }', { entities: [{ is: 'Person', name: 'x' }] })).toThrow(
      'a defect',
    );
    entity.resolveType = ({ is }) => is;
  });

  it('takes as long as the answer is, not as the fragments are', () => {
    const levels = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Person { a: friends { ...F${at + 1} } b: friends { ...F${at + 1} } }`,
    );
    const text = `{ person { ...F0 } } ${levels.join(' ')} fragment F40 on Person { name }`;
    expect(dataOf(text, { person: { friends: [] } })).toEqual({ person: { a: [], b: [] } });
  });
});
