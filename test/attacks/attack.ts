import { expect } from '@jest/globals';
import type { Answer, TestService } from '../http/testService.js';

/** The limits of every refusal. */
const largestRefusal = 2_048;

/**
 * Checks a refusal: no 5xx, at most 2 KB, no internals, and a code and request id for each error. Returns the code of
 * the first error.
 */
export function codeOfRefusal(answer: Answer): string {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(Buffer.byteLength(answer.text)).toBeLessThanOrEqual(largestRefusal);
  expect(answer.text).not.toMatch(/node_modules|\.[tj]s:\d|\bat \w+ \(|hunter2|RangeError|TypeError/);
  const errors = answer.body.errors ?? [];
  expect(errors.length).toBeGreaterThan(0);
  for (const { extensions } of errors) {
    expect(extensions.code).toMatch(/^[A-Z_]+$/);
    expect(extensions.requestId).toBe(answer.headers.get('x-request-id'));
  }
  return errors[0]?.extensions.code ?? '';
}

/**
 * Milliseconds of processor time that an attack costs, the least of five runs. This process both asks and answers, so
 * the time includes both; time on the clock would include other work of the machine.
 */
export async function cheapestOf5(attack: () => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    await attack();
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1_000);
  }
  return Math.min(...costs);
}

/** Proof that the service still works after an attack. */
export async function expectHealthy(service: TestService): Promise<void> {
  expect((await service.ask('{ hello }')).body).toEqual({ data: { hello: 'Hello world' } });
}

export const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

export const nest = (levels: number, open: string, core: string, close: string): string =>
  open.repeat(levels) + core + close.repeat(levels);
