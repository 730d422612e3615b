import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService } from '../http/testService.js';
import type { TestService } from '../http/testService.js';
import { codeOfRefusal } from './attack.js';

let running: TestService;
beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.service.stop());

describe('long names', () => {
  test.each<[string, (name: string) => string]>([
    ['alias', (name) => `{ ${name}: hello }`],
    ['alias', (name) => `{ ...F } fragment F on Query { person(id: 1) { friends { ${name}: id } } }`],
    ['operation', (name) => `query ${name} { hello }`],
    ['variable', (name) => `query ($${name}: String!  = "you") { hello(name: $${name}) }`],
    ['fragment', (name) => `{ ...${name} } fragment ${name} on Query { hello }`],
  ])('of an %s are refused past 100 letters: %s', async (of, operation) => {
    expect((await running.ask(operation('x'.repeat(100)))).status).toBe(200);
    for (const length of [101, 100_000]) {
      const answer = await running.ask(operation('x'.repeat(length)));
      expect(codeOfRefusal(answer)).toBe('OPERATION_TOO_LARGE');
      expect(answer.body.errors?.[0]?.message).toBe(
        `The name of the ${of} \`xxxxxxxxxxxxxxxxxxxx…\` has ${length} letters, and the limit is 100. Give it a shorter one.`,
      );
    }
  });
});

describe('many values', () => {
  test('2,000 are taken, 2,001 refused, before they are coerced', async () => {
    const query = 'query($numbers: [Int!]!) { sum(numbers: $numbers) }';
    expect((await running.ask(query, { numbers: Array(2_000).fill(1) })).body.data).toEqual({ sum: 2_000 });
    const wrong = await running.ask(query, { numbers: Array(2_000).fill('x') });
    expect(codeOfRefusal(wrong)).toBe('BAD_USER_INPUT');
    const many = await running.ask(query, { numbers: Array(2_001).fill('x') });
    expect(codeOfRefusal(many)).toBe('OPERATION_TOO_LARGE');
    expect(many.body.errors?.[0]?.message).toBe(
      'The operation asks for 2001 values in lists, and the limit is 2000. Ask for less at once.',
    );
  });

  test('a list in a variable counts wherever it is used', async () => {
    const sums = Array.from({ length: 20 }, (_, at) => `s${at}: sum(numbers: $numbers)`);
    const query = `query($numbers: [Int!]!) { ${sums.join(' ')} }`;
    expect((await running.ask(query, { numbers: Array(100).fill(1) })).status).toBe(200);
    expect(codeOfRefusal(await running.ask(query, { numbers: Array(101).fill(1) }))).toBe(
      'OPERATION_TOO_LARGE',
    );
  });
});
