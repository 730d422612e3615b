import { expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import type { GraphSettings } from '../../src/graph/open.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { removeSource } from '../../src/remove/removeSource.js';
import { describeOnEmbedded, describeOnNeo4j } from '../engines.js';
import { DATASET, outcomes, records } from '../import/sampleRecords.js';
import { emptied } from '../store/emptied.js';
import { remainsOf } from './remains.js';
import { compiled } from '../setup/compiled.js';

jest.setTimeout(300_000);

const PROCESS = compiled(new URL('./removeProcess.ts', import.meta.url));
const ROWS = 160;
const BATCH = 20;
/** After so many rows, and then within the time that a batch takes, the process is killed. */
const MOMENTS = [0, 60, 140];
const STAYS = { ...DATASET, slug: 'stays', name: 'Stays' };

/** Two datasets that share everything, of which one is to go. */
async function fill(graph: Graph): Promise<void> {
  await importRecords(graph, outcomes(records(ROWS)), DATASET);
  await importRecords(graph, outcomes(records(30)), STAYS);
}

describeOnEmbedded('A removal that is killed', () => {
  test('leaves whole batches, and the next one gives the graph of an undisturbed removal', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'parley-kill-'));
    const at = (name: string): GraphSettings & { readonly path: string } => ({
      kind: 'embedded',
      path: join(directory, name),
    });
    const within = async <T>(name: string, work: (graph: Graph) => Promise<T>): Promise<T> => {
      const graph = await openGraph(at(name));
      return work(graph).finally(() => graph.close());
    };
    try {
      await within('filled', fill);
      await cp(at('filled').path, at('whole').path, { recursive: true });
      const whole = await within('whole', finish);
      let interrupted = 0;
      for (const moment of MOMENTS) {
        const name = `killed-${moment}`;
        await cp(at('filled').path, at(name).path, { recursive: true });
        await killed(at(name), moment);
        const left = await within(name, countRows);
        expect(left % BATCH).toBe(0);
        expect(left).toBeLessThanOrEqual(ROWS - moment);
        expect(await within(name, finish)).toEqual(whole);
        interrupted += Number(left > 0);
      }
      expect(interrupted).toBeGreaterThan(0);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
});

describeOnNeo4j('A removal that is killed', (engine) => {
  test('leaves whole batches, and the next one gives the graph of an undisturbed removal', async () => {
    const graph = await engine.open();
    await fill(graph);
    const whole = await finish(graph);
    let interrupted = 0;
    for (const moment of MOMENTS) {
      await emptied(graph);
      await fill(graph);
      await killed(engine.settings(), moment);
      const left = await countRows(graph);
      expect(left % BATCH).toBe(0);
      expect(left).toBeLessThanOrEqual(ROWS - moment);
      expect(await finish(graph)).toEqual(whole);
      interrupted += Number(left > 0);
    }
    expect(interrupted).toBeGreaterThan(0);
  });
});

/** Takes out what is left, if anything is, and tells what remains. */
async function finish(graph: Graph): Promise<readonly string[]> {
  const [row] = await graph.read({
    text: 'MATCH (d:Node {id: $id}) RETURN d.id AS id',
    parameters: { id: `dataset/${DATASET.slug}` },
  });
  if (row !== undefined) await removeSource(graph, `dataset/${DATASET.slug}`, { batchSize: BATCH });
  return remainsOf(graph);
}

async function countRows(graph: Graph): Promise<number> {
  const [row] = await graph.read({
    text: 'MATCH (c:Claim)-[:CLAIMED_IN]->(d:Dataset) WHERE d.id = $id AND c.rowContent IS NOT NULL RETURN count(c) AS count',
    parameters: { id: `dataset/${DATASET.slug}` },
  });
  return Number(row?.['count']);
}

/** Kills the process at a random moment of the batch that follows so many rows. */
function killed(settings: GraphSettings, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const words = [JSON.stringify(settings), `dataset/${DATASET.slug}`, String(BATCH)];
    const child = spawn(process.execPath, [PROCESS, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = performance.now();
    let isDoomed = false;
    child.stdout.setEncoding('utf8').on('data', (lines: string) => {
      const batchTime = performance.now() - last;
      last = performance.now();
      const gone = Number(/gone (\d+)\n$/.exec(lines)?.[1] ?? 0);
      if (isDoomed || gone < after) return;
      isDoomed = true;
      setTimeout(() => child.kill('SIGKILL'), (Math.random() * Math.min(batchTime, 200)) / 2);
    });
    child.on('error', reject).on('close', () => resolve());
  });
}
