/**
 * Loads as a start does, for the tests of memoryFlags.ts: makes objects of which many live on, turn by turn, and prints
 * the most bytes that new space was given. The first argument says whether the service's own flags are set.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { setMemoryFlags } from '../../src/service/memoryFlags.js';

/** The bytes that both halves of new space may come to hold. */
function youngSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}

if (process.argv[2] === 'small') setMemoryFlags(process.execArgv);
const kept: unknown[] = [];
const begun = performance.now();
let most = 0;
while (kept.length < 1_500_000 || performance.now() - begun < 1_000) {
  for (let made = 0; made < 5_000; made++) if (kept.length < 1_500_000) kept.push({ made });
  await turn();
  most = Math.max(most, youngSpace());
}
process.stdout.write(`${most}\n`);
