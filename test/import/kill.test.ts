import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/graph/open.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import type { ImportSummary } from '../../src/import/write/importTally.js';
import { contentOf } from './importedContent.js';
import { DATASET, outcomes, records } from './sampleRecords.js';
import { compiled } from '../setup/compiled.js';

const PROCESS = compiled(new URL('./importProcess.ts', import.meta.url));
const ROWS = 160;
const BATCH = 20;
/** After so many rows, and then within the time that a batch takes, the process is killed. */
const MOMENTS = [0, 40, 100, 140];

describe('An import that is killed', () => {
  test('keeps whole batches, and the next import gives the graph of an undisturbed one', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'parley-kill-'));
    try {
      const undisturbed = await importedAt(join(directory, 'whole'));
      expect(undisturbed.summary).toMatchObject({ written: ROWS, unchanged: 0 });
      let interrupted = 0;
      for (const moment of MOMENTS) {
        const path = join(directory, `killed-${moment}`);
        await killedImport(path, moment);
        const { summary, content } = await importedAt(path);
        expect(summary.written + summary.unchanged).toBe(ROWS);
        expect(summary.unchanged).toBeGreaterThanOrEqual(moment);
        expect(summary.unchanged % BATCH).toBe(0);
        expect(content).toBe(undisturbed.content);
        interrupted += Number(summary.written > 0);
      }
      // A machine may be quick enough to come to the end once or twice, but not always.
      expect(interrupted).toBeGreaterThan(1);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }, 300_000);
});

/** Kills the process at a random moment of the batch that follows so many rows. */
function killedImport(path: string, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROCESS, path, String(ROWS), String(BATCH)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = performance.now();
    let isDoomed = false;
    child.stdout.setEncoding('utf8').on('data', (lines: string) => {
      const now = performance.now();
      const batchTime = now - last;
      last = now;
      const read = Number(/read (\d+)\n$/.exec(lines)?.[1] ?? 0);
      if (isDoomed || read < after) return;
      isDoomed = true;
      setTimeout(() => child.kill('SIGKILL'), (Math.random() * Math.min(batchTime, 200)) / 2);
    });
    child.on('error', reject).on('close', () => resolve());
  });
}

async function importedAt(
  path: string,
): Promise<{ readonly summary: ImportSummary; readonly content: string }> {
  const graph = await openGraph({ kind: 'embedded', path });
  try {
    const summary = await importRecords(graph, outcomes(records(ROWS)), DATASET, { batchSize: BATCH });
    return { summary, content: await contentOf(graph) };
  } finally {
    await graph.close();
  }
}
