import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService } from '../http/testService.js';
import type { TestService } from '../http/testService.js';
import { codeOfRefusal, nest, repeat } from './attack.js';

let running: TestService;
beforeAll(async () => {
  running = await startTestService({
    PARLEY_MAX_TOKENS: '400',
    PARLEY_MAX_DEPTH: '6',
    PARLEY_MAX_FIELDS: '60',
    PARLEY_MAX_ALIASES: '10',
    PARLEY_MAX_ROOT_FIELDS: '15',
  });
});
afterAll(() => running.service.stop());

/** Each limit with an operation that meets it exactly for a given number. */
const limits: [string, number, string, (count: number) => string][] = [
  // { a ( … ) } with one token for each number, and nine for the rest.
  ['tokens', 400, 'PARLEY_MAX_TOKENS', (count) => `{ sum(numbers: [${repeat(count - 9, () => '1')}]) }`],
  [
    'levels of fields',
    6,
    'PARLEY_MAX_DEPTH',
    (count) => `{ person(id: 1) { ${nest(count - 2, 'friends { ', 'id', ' }')} } }`,
  ],
  ['fields', 60, 'PARLEY_MAX_FIELDS', (count) => `{ person(id: 1) { ${repeat(count - 1, () => 'id')} } }`],
  ['aliases', 10, 'PARLEY_MAX_ALIASES', (count) => `{ ${repeat(count, (n) => `a${n}: hello`)} }`],
  ['root fields', 15, 'PARLEY_MAX_ROOT_FIELDS', (count) => `{ ${repeat(count, () => 'hello')} }`],
];

describe('the limit, minus one, plus one', () => {
  test.each(limits)('%s: %i', async (what, limit, variable, operation) => {
    for (const count of [limit - 1, limit]) {
      const answer = await running.ask(operation(count));
      expect(answer.body.errors).toBeUndefined();
      expect(answer.status).toBe(200);
    }
    const answer = await running.ask(operation(limit + 1));
    expect(codeOfRefusal(answer)).toBe('OPERATION_TOO_LARGE');
    const asked = what === 'tokens' ? `more than ${limit} tokens` : `${limit + 1} ${what}`;
    expect(answer.body.errors?.[0]?.message).toBe(
      `The operation asks for ${asked}, and the limit is ${limit}. ` +
        `Ask for less at once; the operator of this service can raise ${variable}.`,
    );
  });

  test('what was refused once is refused again', async () => {
    const operation = `{ ${repeat(16, () => 'hello')} }`;
    for (let round = 0; round < 3; round++)
      expect(codeOfRefusal(await running.ask(operation))).toBe('OPERATION_TOO_LARGE');
  });

  test('the limits hold for GET too', async () => {
    const path = `/graphql?query=${encodeURIComponent(`{ ${repeat(16, () => 'hello')} }`)}`;
    expect(codeOfRefusal(await running.get(path, { 'apollo-require-preflight': '1' }))).toBe(
      'OPERATION_TOO_LARGE',
    );
  });

  test('introspection has a depth limit of its own', async () => {
    const typeOf = (levels: number) =>
      `{ __type(name: "Query") { ${nest(levels - 2, 'ofType { ', 'name', ' }')} } }`;
    expect((await running.ask(typeOf(20))).status).toBe(200);
    const answer = await running.ask(typeOf(21));
    expect(codeOfRefusal(answer)).toBe('OPERATION_TOO_LARGE');
    expect(answer.body.errors?.[0]?.message).toContain('21 levels of introspection, and the limit is 20');
  });
});
