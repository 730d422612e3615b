import { expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

// Each test compiles and starts a process of its own.
jest.setTimeout(60_000);

const child = new URL('youngSpaceChild.ts', import.meta.url).pathname;
const main = new URL('../../src/main.ts', import.meta.url).pathname;
const MIB = 1024 * 1024;

test('new space grows no further than twice what the service needs, where V8 alone would let it', async () => {
  expect(await mostYoungSpace(['as it is'])).toBeGreaterThanOrEqual(32 * MIB);
  expect(await mostYoungSpace(['small'])).toBeLessThanOrEqual(16 * MIB);
});

test('who gave node a size has it', async () => {
  expect(await mostYoungSpace(['small'], ['--max-semi-space-size=16'])).toBeGreaterThanOrEqual(32 * MIB);
});

test('the service sees to its new space before it loads anything else', () => {
  const lines = readFileSync(main, 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('import '))).toEqual([
    "import { collectInTime, keepYoungSpaceSmall } from './service/youngSpace.js';",
  ]);
});

async function mostYoungSpace(given: readonly string[], options: readonly string[] = []): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...options,
    '--import',
    'tsx',
    child,
    ...given,
  ]);
  return Number(stdout);
}
