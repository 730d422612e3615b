import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { checkValues, countValues } from '../../src/limits/values.js';

/** How many values an operation is refused for, or that it is not. */
function refusedFor(source: string, variables: object = {}): string {
  try {
    checkValues(countValues(parse(source)), variables);
    return 'allowed';
  } catch (error) {
    return /asks for (.+) values in lists, and the limit is 2000/.exec(String(error))![1]!;
  }
}

const ones = (count: number): string => Array(count).fill('1').join(' ');

describe('the values of an operation', () => {
  test.each<[string, string, object]>([
    ['literals of a list', `{ a(x: [${ones(2_001)}]) }`, {}],
    ['literals of several fields', `{ a(x: [${ones(1_000)}]) b(x: [${ones(1_001)}], y: 1) }`, {}],
    ['literals however deep', `{ a(x: { y: [[${ones(2_000)}], { z: null }] }) }`, {}],
    ['literals of a directive', `{ a @x(y: [${ones(2_001)}]) { b } }`, {}],
    [
      'literals of a fragment wherever it is spread',
      `{ ...F a { ...F } b(x: [1]) } fragment F on T { b(x: [${ones(1_000)}]) }`,
      {},
    ],
    ['a list in a variable', 'query($l: [Int]) { a(x: $l) }', { l: Array(2_001).fill(1) }],
    [
      'a list in a variable, as often as it is used',
      'query($l: [Int]) { a(x: $l, y: { z: [$l] }) b(x: $l) }',
      { l: Array(667).fill('a') },
    ],
    [
      'objects in a variable',
      'query($l: [T]) { a(x: $l) }',
      { l: Array(667).fill({ a: 1, b: [null, 'x'] }) },
    ],
    ['a default', `query($l: [Int] = [${ones(2_001)}]) { a(x: $l) }`, {}],
    [
      'literals beside variables',
      `query($l: [Int]) { a(x: $l, y: [${ones(1_001)}]) }`,
      { l: Array(1_000).fill(1) },
    ],
  ])('are counted: %s', (_, source, variables) => {
    expect(refusedFor(source, variables)).toBe('2001');
  });

  test('are not counted outside of lists', () => {
    const fields = Array.from({ length: 2_100 }, (_, at) => `a${at}: a(x: 1, y: { z: $l })`);
    expect(refusedFor(`query($l: Int) { ${fields.join(' ')} }`, { l: 'x' })).toBe('allowed');
  });

  test('are allowed up to the limit', () => {
    expect(refusedFor(`{ a(x: [${ones(2_000)}]) }`)).toBe('allowed');
    expect(
      refusedFor('query($l: [Int], $m: [Int]) { a(x: $l, y: $m) }', {
        l: Array(1_000).fill(1),
        m: Array(1_000).fill(1),
        n: Array(9_000).fill(1),
      }),
    ).toBe('allowed');
  });

  test('are those of the largest of several operations', () => {
    expect(refusedFor(`query A { a(x: [${ones(1_500)}]) } query B { a(x: [${ones(1_500)}]) }`)).toBe(
      'allowed',
    );
  });

  test('do not include a default if a value is given', () => {
    expect(refusedFor(`query($l: [Int] = [${ones(2_001)}]) { a(x: $l) }`, { l: [1] })).toBe('allowed');
  });

  test('are counted at once even if fragments expand exponentially', () => {
    const levels = Array.from(
      { length: 400 },
      (_, n) => `fragment F${n} on T { ...F${n + 1} a(x: $l) ...F${n + 1} }`,
    );
    const source = `query($l: Int) { ...F0 } ${levels.join(' ')} fragment F400 on T { a(x: 1) }`;
    expect(refusedFor(source, { l: [1] })).toBe('more than 1000000');
  });
});
