import { describe, expect, it } from '@jest/globals';
import { getVariableValues, GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { createCache } from '../../src/memory/cache.js';
import { badInput } from '../../src/errors.js';
import { createApi } from '../../src/operation/createApi.js';
import { apiOn } from './apiOn.js';

/** Readies an operation of a document, as a request does. */
function readyAll(
  document: DocumentNode,
  given: { readonly [name: string]: unknown } = {},
  operationName?: string,
  from = apiOn(),
) {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => !operationName || name?.value === operationName)!;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const { coerced } = getVariableValues(from.schema, operation.variableDefinitions ?? [], given);
  const byName = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  return from.prepare({ operation, fragments: byName, variables: coerced! });
}

/** The root fields of an operation that is asked rightly. */
function ready(...asked: Parameters<typeof readyAll>) {
  const { fields, refused } = readyAll(...asked);
  expect([...refused]).toEqual([]);
  return fields;
}

function refusal(work: () => unknown): GraphQLError | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  return undefined;
}

describe('the planner', () => {
  it('remembers the plan of each shape of variables', () => {
    const document = parse(
      'query ($full: Boolean!, $id: ID!) { node(id: $id) { id ... on Entity @include(if: $full) { name } } }',
    );
    const plan = (full: boolean, id: string) => ready(document, { full, id }).get('node')!.planned;
    const [short, long] = [plan(false, 'country/IR'), plan(true, 'country/IR')];
    expect(plan(false, 'person/x')).toBe(short);
    expect(plan(true, 'person/x')).toBe(long);
    expect(long.compiled.text).not.toBe(short.compiled.text);
  });

  it('plans a root field anew if a fragment around it comes or goes', () => {
    const document = parse(
      'query ($all: Boolean!) { a: conflicts { totalCount } ... @include(if: $all) { a: conflicts { nodes { id } } } }',
    );
    const plan = (all: boolean) => ready(document, { all }).get('a')!.planned;
    const [few, all] = [plan(false), plan(true)];
    expect([few, all].map(({ compiled }) => compiled.text.includes('rows'))).toEqual([false, true]);
    expect([plan(false), plan(true)]).toEqual([few, all]);
  });

  it('forgets plans instead of keeping them forever, and then plans again', () => {
    const document = parse(
      'query ($any: [EntityFilter!], $first: Int) { entities(where: { OR: $any }, first: $first) { totalCount } }',
    );
    const small = createApi({
      engine: 'neo4j',
      limits: { maxCost: Infinity },
      cache: createCache(8_000_000),
    });
    const plan = (length: number, more: { readonly first?: number } = {}) =>
      ready(document, { any: Array(length).fill({}), ...more }, undefined, small).get('entities')!.planned;
    const first = plan(0);
    for (let length = 1; length < 50; length++) plan(length);
    expect(plan(0)).toBe(first);
    for (let length = 1; length < 50; length++) plan(length, { first: 1 });
    expect(plan(0)).not.toBe(first);
    expect(plan(0).compiled.text).toBe(first.compiled.text);
  });

  it('plans each operation of a document by itself', () => {
    const document = parse('query A { countries { totalCount } } query B { countries { nodes { id } } }');
    expect([...ready(document, {}, 'A').keys()]).toEqual(['countries']);
    expect(ready(document, {}, 'B').get('countries')!.statement.text).not.toBe(
      ready(document, {}, 'A').get('countries')!.statement.text,
    );
  });

  it('prepares root fields by response key, without introspection', () => {
    const document = parse(
      '{ __typename __schema { queryType { name } } a: conflicts { totalCount } ...f ... { b: conflicts { totalCount } } } fragment f on Query { a: conflicts { nodes { id } } }',
    );
    const fields = ready(document);
    expect([...fields.keys()]).toEqual(['a', 'b']);
    expect(fields.get('a')!.statement.text).toContain('rows');
    expect(fields.get('b')!.statement.text).not.toContain('rows');
  });

  it('refuses the root field with a wrong argument, and prepares the others', () => {
    const { fields, refused } = readyAll(
      parse('{ fine: conflicts { totalCount } wrong: conflicts(first: -1) { nodes { id } } }'),
    );
    expect([...fields.keys()]).toEqual(['fine']);
    expect([...refused]).toEqual([['wrong', badInput('`first` is -1: it takes a number from 0 to 100.')]]);
  });

  it('refuses an operation if a root field that may not be null has a wrong argument', () => {
    const operation = parse(
      '{ conflicts { totalCount } all: stats { claims { facets(first: -1) { field } } } }',
    );
    const error = refusal(() => readyAll(operation));
    expect(error?.path).toEqual(['all']);
    expect(error?.originalError).toEqual(badInput('`first` is -1: it takes a number from 0 to 100.'));
  });
});
