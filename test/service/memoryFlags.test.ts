import { expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';
import { stages, textOf } from '../packaging/files.js';
import { compiled } from '../setup/compiled.js';

// Each test compiles and starts a process of its own.
jest.setTimeout(60_000);

const child = compiled(new URL('memoryFlagsChild.ts', import.meta.url));
const main = new URL('../../src/main.ts', import.meta.url).pathname;
const MIB = 1024 * 1024;

test('new space stays within 8 MiB, although V8 alone would let it grow to 32', async () => {
  expect(await mostYoungSpace(['as it is'])).toBeGreaterThanOrEqual(32 * MIB);
  expect(await mostYoungSpace(['small'])).toBeLessThanOrEqual(8 * MIB);
});

test('a size given to node is kept', async () => {
  expect(await mostYoungSpace(['small'], ['--max-semi-space-size=16'])).toBeGreaterThanOrEqual(32 * MIB);
});

test('npm start and the container give node the same size', async () => {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(textOf('package.json')));
  const command = stages(textOf('Dockerfile'))
    .at(-1)!
    .find(({ name }) => name === 'CMD')!;
  const sizes = [scripts.start, command.rest].map((text) => /--max-semi-space-size=\d+/.exec(text)?.[0]);
  expect(sizes).toEqual(['--max-semi-space-size=4', '--max-semi-space-size=4']);
  expect(await mostYoungSpace(['small'], [sizes[0]!])).toBeLessThanOrEqual(16 * MIB);
});

test('the service sets its memory flags before it loads anything else', () => {
  const lines = readFileSync(main, 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('import '))).toEqual([
    "import { setMemoryFlags } from './service/memoryFlags.js';",
  ]);
});

async function mostYoungSpace(given: readonly string[], options: readonly string[] = []): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [...options, child, ...given]);
  return Number(stdout);
}
