import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { measureDocument } from '../../src/limits/measure.js';
import type { Measures } from '../../src/limits/measure.js';

describe('measures of an operation', () => {
  const small = { depth: 1, introspectionDepth: 0, fields: 1, aliases: 0, rootFields: 1 };

  test.each<[string, string, Partial<Measures>]>([
    ['one field', '{ a }', {}],
    ['levels', '{ a { b { c } } }', { depth: 3, fields: 3 }],
    ['aliases', '{ x: a y: a { z: b } }', { depth: 2, fields: 3, aliases: 3, rootFields: 2 }],
    ['__typename costs as a field, not as a root field', '{ __typename a }', { fields: 2 }],
    ['an inline fragment is no level', '{ ... on Query { a ... { b } } }', { fields: 2, rootFields: 2 }],
    [
      'a fragment counts wherever it is spread',
      '{ ...F a { ...F } } fragment F on T { x: b }',
      { depth: 2, fields: 3, aliases: 2, rootFields: 2 },
    ],
    ['the largest of several operations', 'query A { a } query B { a { b } }', { depth: 2, fields: 2 }],
    [
      'introspection is apart',
      '{ a __schema { types { name } } }',
      { introspectionDepth: 3, fields: 4, rootFields: 2 },
    ],
    ['an unknown fragment is left to validation', '{ a ...Nowhere }', {}],
    [
      'a circular fragment is left to validation',
      '{ a ...F } fragment F on T { b ...F }',
      { fields: 2, rootFields: 2 },
    ],
  ])('%s', (_name, source, expected) => {
    expect(measureDocument(parse(source))).toEqual({ ...small, ...expected });
  });

  test('an exponential expansion is counted at once', () => {
    const fragments = Array.from(
      { length: 400 },
      (_, n) => `fragment F${n} on T { x: a { ...F${n + 1} } y: a { ...F${n + 1} } }`,
    );
    const document = parse(`{ ...F0 } ${fragments.join(' ')} fragment F400 on T { b }`);
    const before = process.cpuUsage().user;
    const measures = measureDocument(document);
    expect(process.cpuUsage().user - before).toBeLessThan(500_000);
    expect(measures.fields).toBeGreaterThan(2 ** 400);
    expect(measures.depth).toBe(401);
  });

  test("graphql-js's own introspection query stays within the fixed limit", () => {
    const measures = measureDocument(
      parse(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })),
    );
    expect(measures.introspectionDepth).toBe(15);
    expect(measures.depth).toBe(0);
    expect(measures.fields).toBeLessThan(300);
  });
});
