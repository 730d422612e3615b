import { describe, expect, it } from '@jest/globals';
import { buildSchema, executeSync, getIntrospectionQuery, getVariableValues, Kind, parse } from 'graphql';
import { createCache } from '../../src/memory/cache.js';
import type { ExpectedError } from '../../src/errors.js';
import { createResponses } from '../../src/answer/response/responses.js';
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

const responses = createResponses(schema, model, createCache(10_000_000));

type Answers = { readonly [key: string]: unknown };

function dataOf(text: string, answers: Answers, given: object = {}, most = 1_000_000) {
  return responses.dataOf(askedOf(text, given), answers, most);
}

function askedOf(text: string, given: object = {}) {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...given });
  return { operation, fragments: fragmentsIn(document), variables: coerced! };
}

const SCHEMA =
  'fragment F on __Schema { directives { name locations args { name defaultValue } isRepeatable } }';

describe('a response', () => {
  const ann = { name: 'Ann', age: 30, height: 1.7, friends: [{ name: 'Bob' }], more: 'is not asked for' };

  it('has the selected fields in their order and under their names', () => {
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

  it('has null for an absent value that may be null', () => {
    expect(dataOf('{ person { name age } entities { name } many { name } }', { entities: [null] })).toEqual({
      person: null,
      entities: [null],
      many: null,
    });
    expect(dataOf('{ person { age } }', { person: {} })).toEqual({ person: { age: null } });
  });

  it('knows the type of an object from the object itself', () => {
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

  it('leaves out skipped fields, anew for each value of a variable', () => {
    const text = 'query ($full: Boolean = false) { person { name age @include(if: $full) } }';
    expect(dataOf(text, { person: ann })).toEqual({ person: { name: 'Ann' } });
    expect(dataOf(text, { person: ann }, { full: true })).toEqual({ person: { name: 'Ann', age: 30 } });
  });

  it('is compiled again for other variables of the same document', () => {
    const document = parse('query ($full: Boolean!) { person { name age @include(if: $full) } }');
    const [operation] = document.definitions as [never];
    const asked = (full: boolean) => ({ operation, fragments: {}, variables: { full } });
    for (const full of [true, false, true])
      expect(responses.dataOf(asked(full), { person: ann }, 1_000_000)).toEqual({
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
    [
      'what is asked of the schema',
      '{ person { name } __schema { __proto__: description } }',
      { person: ann },
    ],
    ['a name that is the prototype', '{ __proto__: isOpen }', { __proto__: true }],
    ['such a name inside', '{ person { __proto__: name } }', { person: ann }],
  ])('is left to graphql-js for %s', (_, text, answers) => {
    expect(dataOf(text, answers)).toBeUndefined();
  });

  it('is left to graphql-js if a directive is first seen here to be wrong', () => {
    const text = 'query ($full: Boolean = true) { person { name @include(if: $full) } }';
    expect(dataOf(text, { person: ann }, { full: null })).toBeUndefined();
    expect(dataOf(text, { person: null }, { full: null })).toEqual({ person: null });
  });

  it('does not hide a defect of its own', () => {
    entity.resolveType = () => {
      throw new TypeError('a defect');
    };
    expect(() => dataOf('{ entities { name } }', { entities: [{ is: 'Person', name: 'x' }] })).toThrow(
      'a defect',
    );
    entity.resolveType = ({ is }) => is;
  });

  it('takes time in proportion to the answer and not to the fragments', () => {
    const levels = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Person { a: friends { ...F${at + 1} } b: friends { ...F${at + 1} } }`,
    );
    const text = `{ person { ...F0 } } ${levels.join(' ')} fragment F40 on Person { name }`;
    expect(dataOf(text, { person: { friends: [] } })).toEqual({ person: { a: [], b: [] } });
  });
});

describe('a question about the schema', () => {
  const name = 'query ($n: String! = "Person", $old: Boolean) { __type(name: $n) { a: name ...F } } ';
  const fields =
    'fragment F on __Type { fields(includeDeprecated: $old) { name args { name } type { kind ofType { name } } } }';
  it.each([
    [
      'by the standard operation',
      getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }),
      {},
    ],
    [
      'by fragments and aliases',
      `{ __typename one: __schema { ...F two: types { __typename kind } } } ${SCHEMA}`,
      {},
    ],
    ['about a type that is there', name + fields, {}],
    ['about a type in a variable', name + fields, { n: 'Entity', old: true }],
    ['about a type that is not there', name + fields, { n: 'Nobody' }],
  ])('is answered as graphql-js would, %s', (_, source, variableValues) => {
    const executed = executeSync({ schema, document: parse(source), variableValues });
    expect(executed.errors).toBeUndefined();
    expect(JSON.stringify(dataOf(source, {}, variableValues))).toBe(JSON.stringify(executed.data));
  });

  it('is answered once for an operation without variables, and each time beside other answers', () => {
    const asked = askedOf('{ __schema { types { name } } }');
    const first = responses.dataOf(asked, {}, 1_000_000);
    expect(responses.dataOf(asked, {}, 1_000_000)).toBe(first);
    const beside = askedOf('{ isOpen __schema { queryType { name } } }');
    for (const isOpen of [true, false])
      expect(responses.dataOf(beside, { isOpen }, 1_000_000)).toEqual({
        isOpen,
        __schema: { queryType: { name: 'Query' } },
      });
  });
});

describe('the bytes of a response', () => {
  const friends = Array.from({ length: 100 }, (_, at) => ({ name: `Ann ${10 + at}` }));
  const text = '{ person { friends { name } } }';
  const bytes = Buffer.byteLength(JSON.stringify({ person: { friends } }));
  const code = (work: () => unknown): string => {
    try {
      work();
      return 'answered';
    } catch (error) {
      return (error as ExpectedError).code;
    }
  };

  it('are at most as many as the limit', () => {
    expect(code(() => dataOf(text, { person: { friends } }, {}, bytes))).toBe('answered');
    expect(code(() => dataOf(text, { person: { friends } }, {}, bytes - 1))).toBe('OPERATION_TOO_LARGE');
  });

  it('are those of UTF-8', () => {
    const person = { name: '\u{1F54A}'.repeat(1_000) };
    expect(code(() => dataOf('{ person { name } }', { person }, {}, 3_000))).toBe('OPERATION_TOO_LARGE');
    expect(code(() => dataOf('{ person { name } }', { person }, {}, 4_100))).toBe('answered');
  });

  it('are counted before they exist, so no more than the limit is read of an answer that is too large', () => {
    let reads = 0;
    const person = {
      get name() {
        reads += 1;
        return 'Ann';
      },
    };
    const copies = Array.from({ length: 49 }, (_, at) => `a${at}: friends { name }`);
    const many = { friends: Array(1_000).fill(person) };
    expect(code(() => dataOf(`{ person { ${copies.join(' ')} } }`, { person: many }, {}, 10_000))).toBe(
      'OPERATION_TOO_LARGE',
    );
    expect(reads).toBeLessThan(1_000);
  });

  it('are counted even if graphql-js makes the response', () => {
    const copies = Array.from({ length: 49 }, (_, at) => `a${at}: friends { name }`);
    const asked = askedOf(`{ count person { age ${copies.join(' ')} } isOpen entities { name } }`);
    const answers = {
      count: null,
      person: { age: 'old', friends },
      isOpen: 2,
      entities: [{ is: 'Nothing' }],
    };
    expect(responses.dataOf(asked, answers, 1_000_000)).toBeUndefined();
    expect(code(() => responses.checkSize(asked, answers, 50_000))).toBe('OPERATION_TOO_LARGE');
    expect(code(() => responses.checkSize(asked, answers, 100 * 49 * 30))).toBe('answered');
  });

  it('are counted for answers about the schema too', () => {
    const types = Array.from({ length: 49 }, (_, at) => `a${at}: types { fields { name } }`);
    expect(code(() => dataOf(`{ __schema { ${types.join(' ')} } }`, {}, {}, 10_000))).toBe(
      'OPERATION_TOO_LARGE',
    );
  });
});
