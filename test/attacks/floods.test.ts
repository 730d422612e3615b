import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService } from '../http/testService.js';
import type { TestService } from '../http/testService.js';
import { codeOfRefusal, expectHealthy, nest, cheapestOf5, repeat } from './attack.js';

let running: TestService;
beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.service.stop());

const large = 'OPERATION_TOO_LARGE';
const syntax = 'GRAPHQL_PARSE_FAILED';
const invalid = 'GRAPHQL_VALIDATION_FAILED';
const doubling = (levels: number, selection: (next: string) => string) =>
  `{ person(id: 1) { ...F0 } } ${repeat(levels, (n) => `fragment F${n} on Person { ${selection(`...F${n + 1}`)} }`)} ` +
  `fragment F${levels} on Person { id }`;

const parserAttacks: [string, string, string][] = [
  ['60,000 tokens', `{ ${repeat(60_000, () => 'a')} }`, large],
  ['120,000 braces', '{'.repeat(120_000), syntax],
  ['nested selections that never close', '{ a '.repeat(900), syntax],
  ['nested selections that close', `{ ${nest(900, 'a { ', 'b', ' }')} }`, large],
  ['a nested list', `{ sum(numbers: ${nest(900, '[', '1', ']')}) }`, large],
  ['a list that is nested as deeply as may be', `{ sum(numbers: ${nest(498, '[', '1', ']')}) }`, invalid],
  ['a list that is nested one level too deeply', `{ sum(numbers: ${nest(499, '[', '1', ']')}) }`, large],
  ['a nested input object', `{ sum(numbers: ${nest(450, '{ a: ', '1', ' }')}) }`, invalid],
  ['a list that never closes', `{ sum(numbers: ${'['.repeat(200_000)}`, large],
  ['200 kB of a string that never closes', `{ hello(name: "${'x'.repeat(200_000)}`, syntax],
  ['200 kB of a block string that never closes', `{ hello(name: """${'x'.repeat(200_000)}`, syntax],
  ['200 kB of a comment', `#${'x'.repeat(200_000)}`, syntax],
  ['a name of 200 kB', `{ ${'x'.repeat(200_000)} }`, invalid],
  ['a number of 200 kB', `{ slow(milliseconds: ${'9'.repeat(200_000)}) }`, invalid],
  ['20,000 comments', `${'#\n'.repeat(20_000)} {`, syntax],
  ['NUL', '{ hello\u0000 }', syntax],
  ['a lone surrogate in a name', '{ \ud800 }', syntax],
];

const validationAttacks: [string, string, string][] = [
  [
    '600 directives on a field',
    `{ hello ${repeat(600, () => '@include(if: true)').slice(0, 9_000)} }`,
    large,
  ],
  ['250 directives on a field', `{ hello ${repeat(250, () => '@include(if: true)')} }`, invalid],
  ['900 unknown fields', `{ person(id: 1) { ${repeat(900, (n) => `unknown${n}`)} } }`, invalid],
  ['900 fields that nearly exist', `{ person(id: 1) { ${repeat(900, (n) => `frend${n}s`)} } }`, invalid],
  ['300 unknown fragments', `{ hello ${repeat(300, (n) => `...F${n}`)} }`, invalid],
  ['200 unused fragments', `{ hello } ${repeat(200, (n) => `fragment F${n} on Person { id }`)}`, invalid],
  ['300 unused variables', `query(${repeat(300, (n) => `$v${n}: Int`)}) { hello }`, invalid],
  ['1,000 variables', `query(${repeat(1_000, (n) => `$v${n}: Int`)}) { hello }`, large],
  ['20 root fields too many', `{ ${repeat(40, () => 'hello')} }`, large],
  ['a field repeated 1,500 times', `{ person(id: 1) { ${repeat(1_500, () => 'name')} } }`, large],
  ['708 fields of one name', `{ person(id: 1) { ${repeat(708, () => 'name')} } }`, large],
  ['a circular fragment', '{ person(id: 1) { ...F } } fragment F on Person { friends { ...F } }', invalid],
  [
    'a circle of 100 fragments',
    `{ person(id: 1) { ...F0 } } ${repeat(100, (n) => `fragment F${n} on Person { ...F${(n + 1) % 100} }`)}`,
    invalid,
  ],
  [
    'an expansion to 2^80 fields',
    doubling(80, (next) => `a: friends { ${next} } b: friends { ${next} }`),
    large,
  ],
  ['an expansion without aliases', doubling(80, (next) => `friends { ${next} ${next} }`), large],
  [
    '100 fields of one name that conflict',
    `{ person(id: 1) { ${repeat(100, (n) => `x: ${n % 2 ? 'id' : 'name'}`)} } }`,
    large,
  ],
  [
    '40 fields of one name that conflict',
    `{ person(id: 1) { ${repeat(40, (n) => `x: ${n % 2 ? 'id' : 'name'}`)} } }`,
    invalid,
  ],
  [
    '150 overlapping fragments',
    `{ person(id: 1) { ${repeat(150, (n) => `...F${n}`)} } } ${repeat(150, (n) => `fragment F${n} on Person { id name }`)}`,
    'none',
  ],
];

describe.each([
  ['parser', parserAttacks],
  ['validation', validationAttacks],
])('floods at the %s', (_kind, attacks) => {
  test.each(attacks)('%s', async (_name, operation, code) => {
    const answer = await running.ask(operation);
    if (code === 'none') expect(answer.status).toBe(200);
    else expect(codeOfRefusal(answer)).toBe(code);
    expect(await cheapestOf5(() => running.ask(operation))).toBeLessThan(50);
    await expectHealthy(running);
  });
});

describe('floods in variables', () => {
  test.each([
    ['20,000 values of a wrong type', `[${'"x",'.repeat(20_000)}1]`, large],
    ['1,900 values of a wrong type', `[${'"x",'.repeat(1_900)}1]`, 'BAD_USER_INPUT'],
    ['a value of 200 kB', `["${'x'.repeat(200_000)}"]`, 'BAD_USER_INPUT'],
    ['900 objects for plain values', `[${Array.from({ length: 900 }, () => '{}').join()}]`, 'BAD_USER_INPUT'],
    ['keys that are no property', '{ "__proto__": [1], "constructor": 2 }', 'BAD_USER_INPUT'],
  ])('%s', async (_name, numbers, code) => {
    const query = 'query($numbers: [Int!]!) { sum(numbers: $numbers) }';
    const body = `{ "query": "${query}", "variables": { "numbers": ${numbers} } }`;
    const answer = await running.post(body);
    codeOfRefusal(answer);
    const codes = answer.body.errors!.map(({ extensions }) => extensions.code);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect(await cheapestOf5(() => running.post(body))).toBeLessThan(50);
    await expectHealthy(running);
  });
});
