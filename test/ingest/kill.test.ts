import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/graph/open.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { SECOND_SOURCE } from '../derive/disagreements/secondSource.js';
import { withFacts } from '../facts/sample.js';
import { readStoredContent } from '../store/storedContent.js';
import { compiled } from '../setup/compiled.js';

const PROCESS = compiled(new URL('./seedProcess.ts', import.meta.url));

/** How long the process may write before it is killed, as parts of the time that writing takes. */
const MOMENTS = [0, 0.3, 0.6, 0.9, 1.1].map((part) => part + Math.random() * 0.2);

describe('A seeding that is killed', () => {
  test('leaves all of its facts or none, and the next seeding gives the same graph', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'parley-kill-'));
    try {
      const whole = join(directory, 'whole');
      const time = await seedIn(whole, undefined);
      const expected = await contentOf(whole);
      expect(expected.nodes.length).toBeGreaterThan(1_000);
      for (const [index, moment] of MOMENTS.entries()) {
        const path = join(directory, `killed-${index}`);
        await seedIn(path, moment * time);
        const left = await contentOf(path);
        expect([0, expected.nodes.length]).toContain(left.nodes.length);
        expect(await seedAgain(path)).toEqual(expected);
      }
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }, 300_000);
});

describe('An ingest that is killed', () => {
  test('leaves either the old graph or the new one', async () => {
    await withFacts(SECOND_SOURCE, async (facts) => {
      const directory = await mkdtemp(join(tmpdir(), 'parley-kill-'));
      try {
        const before = join(directory, 'before');
        await seedIn(before, undefined);
        const after = join(directory, 'after');
        await cp(before, after);
        const time = await seedIn(after, undefined, facts);
        const [old, whole] = [await contentOf(before), await contentOf(after)];
        expect(whole.nodes.length).toBeGreaterThan(old.nodes.length);
        for (const [index, moment] of [0.1, 0.5, 0.9].entries()) {
          const path = join(directory, `killed-${index}`);
          await cp(before, path);
          await seedIn(path, moment * time, facts);
          const left = await contentOf(path);
          expect([old.nodes.length, whole.nodes.length]).toContain(left.nodes.length);
          expect(left).toEqual(left.nodes.length === old.nodes.length ? old : whole);
          const graph = await openGraph({ kind: 'embedded', path });
          await ingestFacts(graph, { directories: [facts] });
          await graph.close();
          expect(await contentOf(path)).toEqual(whole);
        }
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    });
  }, 300_000);
});

/**
 * Seeds in a process of its own and kills it so many milliseconds after it began to write; undefined lets it come to
 * its end. Resolves with the milliseconds that it wrote.
 */
function seedIn(
  path: string,
  killAfter: number | undefined,
  ...directories: readonly string[]
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROCESS, path, ...directories], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let begun = 0;
    let written = 0;
    child.stdout.setEncoding('utf8').on('data', (lines: string) => {
      if (lines.includes('Writing')) {
        begun = performance.now();
        if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
      }
      if (lines.includes('Done.')) written = performance.now() - begun;
    });
    child.on('error', reject).on('close', () => resolve(written));
  });
}

async function contentOf(path: string): ReturnType<typeof readStoredContent> {
  const graph = await openGraph({ kind: 'embedded', path });
  try {
    return await readStoredContent(graph);
  } finally {
    await graph.close();
  }
}

async function seedAgain(path: string): ReturnType<typeof readStoredContent> {
  const graph = await openGraph({ kind: 'embedded', path });
  try {
    await seedGraph(graph);
    return await readStoredContent(graph);
  } finally {
    await graph.close();
  }
}
