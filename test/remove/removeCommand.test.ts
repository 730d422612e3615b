import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { removeCommand } from '../../src/remove/removeCommand.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { DATASET, outcomes, record } from '../import/sampleRecords.js';
import { ARTICLE, SAMPLE, withFacts } from '../facts/sample.js';

jest.setTimeout(60_000);

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

describe('The command remove', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openGraph({ kind: 'embedded' });
  });
  afterEach(async () => {
    // The command sets the exit code of the process, which here is that of the tests.
    process.exitCode = undefined;
    await graph.close();
  });

  /** Runs the command as `parley remove` does. */
  async function run(given: readonly string[], whenOpened = (): void => undefined): Promise<Outcome> {
    const printed: string[] = [];
    const complained: string[] = [];
    const command = removeCommand({
      async openGraph() {
        whenOpened();
        return { ...graph, close: async () => undefined };
      },
      print: (line) => void printed.push(line),
      complain: (line) => void complained.push(line),
      progress: { overwrites: false, write: () => undefined },
    });
    process.exitCode = undefined;
    await command.parseAsync([...given], { from: 'user' });
    return {
      code: Number(process.exitCode),
      printed: printed.join('\n'),
      complained: complained.join('\n'),
    };
  }

  test('reports the planned and the actual removal, and refuses an unknown source', async () => {
    await importRecords(graph, outcomes([record('1'), record('2')]), DATASET);
    expect(await run(['--dry-run', 'dataset/sample-events'])).toEqual({
      code: 0,
      complained: '',
      printed:
        'Would remove 2 rows of dataset/sample-events, and 3 actors, countries and places that nothing else names.\nNothing was written.',
    });
    const one = await run(['dataset/sample-events', '--row', '2']);
    expect(one.printed).toMatch(/^Removed 1 row of dataset\/sample-events in \d\.\d s\.$/);
    const all = await run(['dataset/sample-events']);
    expect(all.printed).toMatch(
      /^Removed 1 row of dataset\/sample-events, and 3 actors, countries and places that nothing else names in \d\.\d s\.$/,
    );
    expect(await run(['dataset/sample-events'])).toMatchObject({
      code: 1,
      printed: '',
      complained: expect.stringMatching(/^The graph has no article or dataset dataset\/sample-events\./),
    });
  });

  test('reports the facts that were removed, and the command that puts them back', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      const rehearsed = await run([ARTICLE, '--dry-run']);
      expect(rehearsed).toMatchObject({
        code: 0,
        printed: expect.stringMatching(/Would remove 7 claims and 1 source\.\n.*Nothing was written\.$/s),
      });
      expect(await run(['dataset/reference'])).toMatchObject({
        code: 1,
        complained: expect.stringContaining('which only dataset/reference names. Nothing was written.'),
      });
      const done = await run([ARTICLE]);
      expect(done.code).toBe(0);
      expect(done.printed).toMatch(
        /^Removed 7 claims and 1 source\..*\nIt stays out until parley ingest of the directory “[^”]+” puts it back\.$/s,
      );
      expect(await run(['dataset/reference', '--row', '1'])).toMatchObject({ code: 1 });
    });
  });

  test('ends in good order when interrupted, and says how to continue', async () => {
    await importRecords(graph, outcomes([record('1')]), DATASET);
    const { code, printed } = await run(['dataset/sample-events'], () => void process.emit('SIGINT'));
    expect(code).toBe(130);
    expect(printed).toMatch(
      /^Stopped\. Run the same command again to go on with what is left\.\nRemoved 1 row /,
    );
    expect(process.listenerCount('SIGINT')).toBe(0);
    expect((await run(['dataset/sample-events'])).code).toBe(0);
  });

  test('refuses an argument that is no source with a message, without opening the graph', async () => {
    const opened = (): never => {
      throw new Error('No graph was to be opened.');
    };
    const { code, complained } = await run(['person/ada'], opened);
    expect(code).toBe(1);
    expect(complained).toContain('“person/ada” is not a source. Name an article or a dataset by its id');
  });
});
