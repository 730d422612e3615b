import { describe, expect, it } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { encodeCursor } from '../../src/plan/cursor.js';
import { shapeOfVariables } from '../../src/plan/request/shape.js';
import { readSchema } from '../../src/schema/document.js';

const schema = readSchema();

function shape(declared: string, variables: { readonly [name: string]: unknown }): string {
  const operation = parse(`query (${declared}) { __typename }`).definitions[0] as OperationDefinitionNode;
  return shapeOfVariables(schema, operation, variables);
}

describe('shapes of variables', () => {
  it('are the same for all ids, texts, numbers and days', () => {
    const declared = '$id: ID!, $first: Int, $day: Date';
    const one = shape(declared, { id: 'country/IR', first: 1, day: '2025-06-14' });
    expect(shape(declared, { id: 'person/x', first: 99, day: '1999-01-01' })).toBe(one);
  });

  it('tell a variable that is absent from one that is null and from one with a value', () => {
    const shapes = [{}, { first: null }, { first: 0 }].map((variables) => shape('$first: Int', variables));
    expect(new Set(shapes).size).toBe(3);
  });

  it('tell true from false, and one direction of sorting from the other', () => {
    expect(shape('$if: Boolean!', { if: true })).not.toBe(shape('$if: Boolean!', { if: false }));
    const order = (direction: string) => shape('$order: [EventOrder!]', { order: [{ time: direction }] });
    expect(order('ASC')).not.toBe(order('DESC'));
  });

  it('do not count the values of other enums', () => {
    const status = (eq: string) => shape('$where: EventFilter', { where: { status: { eq } } });
    expect(status('HELD')).toBe(status('CANCELED'));
  });

  it('count the form of a filter and not its values', () => {
    const filter = (where: object) => shape('$where: CountryFilter', { where });
    expect(filter({ name: { eq: 'Iran' } })).toBe(filter({ name: { eq: '}, OR: [{' } }));
    expect(filter({ name: { eq: 'Iran' } })).not.toBe(filter({ name: { contains: 'Iran' } }));
    expect(filter({ OR: [{}, {}] })).not.toBe(filter({ OR: [{}] }));
    expect(filter({ AND: [{ OR: [] }] })).not.toBe(filter({ AND: [], OR: [] }));
  });

  it('tell apart which keys of a cursor have letters that two orders differ in', () => {
    const after = (...keys: readonly string[]) =>
      shape('$after: String', { after: encodeCursor('x a,b', keys) });
    expect(after('Ada', 'Bo')).toBe(after('Žarko', '서울'));
    expect(new Set([after('a', 'b'), after('😀', 'b'), after('a', '￮'), after('😀', '￮')]).size).toBe(4);
  });

  it('do not count how many values a list of values has', () => {
    const ids = (list: readonly string[]) => shape('$ids: [ID!]!', { ids: list });
    expect(ids([])).toBe(ids(['a', 'b']));
  });
});
