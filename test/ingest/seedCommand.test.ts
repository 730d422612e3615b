import { afterEach, describe, expect, test } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { seedCommand } from '../../src/ingest/seedCommand.js';
import { replaced, SAMPLE, TEXT, withFacts, writeFacts } from '../facts/sample.js';

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
  /** How many graphs were opened. */
  readonly opened: number;
}

/** Runs the command as `parley seed` does, on the graph or, where there is none, on one that must not be opened. */
async function run(
  given: readonly string[],
  graph?: Graph,
  whileOpening = async (): Promise<void> => undefined,
): Promise<Outcome> {
  const printed: string[] = [];
  const complained: string[] = [];
  let opened = 0;
  const command = seedCommand({
    async openGraph() {
      opened += 1;
      if (graph === undefined) throw new Error('No graph was to be opened.');
      await whileOpening();
      return { ...graph, close: async () => undefined };
    },
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  process.exitCode = undefined;
  await command.parseAsync(given, { from: 'user' });
  const code = exitCode();
  return { code, printed: printed.join('\n'), complained: complained.join('\n'), opened };
}

/** In a function of its own, for the compiler remembers what was assigned before the command ran. */
function exitCode(): number {
  return Number(process.exitCode ?? 0);
}

describe('The command seed', () => {
  // The command sets the exit code of the process, which here is that of the tests.
  afterEach(() => {
    process.exitCode = undefined;
  });

  test('with --check writes nothing, and says that citations were not checked', async () => {
    const { code, printed, complained, opened } = await withFacts(SAMPLE, (directory) =>
      run(['--check', '--facts', directory]),
    );
    expect({ code, complained, opened }).toEqual({ code: 0, complained: '', opened: 0 });
    expect(printed).toBe(
      'Read 14 claims about 5 entities and found no problem.\n' +
        'The 7 citations were not checked, because the text is missing. Hand it over with --text FILE or PARLEY_ARTICLE.',
    );
  });

  test('with --check and the text says that citations were checked', async () => {
    const { printed } = await withFacts(SAMPLE, async (directory) => {
      await writeFacts(directory, { 'article.txt': TEXT });
      return run(['--check', '--facts', directory, '--text', join(directory, 'article.txt')]);
    });
    expect(printed).toContain('All 7 citations were compared with the text and are at their places.');
  });

  test('with --check reports each problem in a line of its own, and fails', async () => {
    const claims = replaced(
      replaced(SAMPLE['30-claims.yaml'] ?? '', 'INITIATOR', 'INITATOR'),
      '2024-05-02',
      'May',
    );
    const { code, printed, complained } = await withFacts(
      { ...SAMPLE, '30-claims.yaml': claims },
      (directory) => run(['--check', '--facts', directory]),
    );
    expect(code).toBe(1);
    expect(printed).toContain('and found 2 problems.');
    expect(complained.split('\n')).toEqual([
      expect.stringMatching(/^30-claims\.yaml:5:11: “INITATOR” /),
      expect.stringMatching(/^30-claims\.yaml:17:49: “May” is not a date/),
    ]);
  });

  test.each([
    [
      'a directory that does not exist',
      ['--facts', 'no-such-directory'],
      /“no-such-directory” cannot be read: it does not exist/,
    ],
    ['a text that does not exist', ['--text', 'no-such-file'], /Give a file that exists with --text/],
  ])('with --check reports %s, and fails', async (_what, given, words) => {
    const { code, complained } = await run(['--check', ...given]);
    expect(code).toBe(1);
    expect(complained).toMatch(words);
  });

  test('without --check seeds, and prints a summary', async () => {
    const graph = await openGraph({ kind: 'embedded' });
    try {
      const [first, second] = await withFacts(SAMPLE, async (directory) => [
        await run(['--facts', directory, '--verbose'], graph),
        await run(['--facts', directory, '--verbose'], graph),
      ]);
      expect(first.code).toBe(0);
      expect(first.printed).toMatch(
        /^Reading and checking the facts\.\nWriting 14 claims about 5 entities\.\n/,
      );
      expect(first.printed).toMatch(
        /Created \d+ nodes \(.*Claim 14.*\) and \d+ relationships \(.*SUBJECT 14/,
      );
      expect(second.printed).toContain('Nothing to change: the graph holds these facts already.');
      const hashes = [first, second].map(
        (outcome) => /Content hash: [0-9a-f]{64}$/.exec(outcome.printed)?.[0],
      );
      expect(hashes[0]).toBeDefined();
      expect(hashes[1]).toBe(hashes[0]);
    } finally {
      await graph.close();
    }
  });

  test('writes the facts that it checked, even if the files change while it waits for the graph', async () => {
    const graph = await openGraph({ kind: 'embedded' });
    try {
      await withFacts(SAMPLE, async (directory) => {
        const given = ['--facts', directory, '--text', join(directory, 'article.txt')];
        await writeFacts(directory, { 'article.txt': TEXT });
        const outcome = await run(given, graph, () => rm(directory, { recursive: true }));
        expect(outcome).toMatchObject({ code: 0, complained: '', opened: 1 });
        expect(outcome.printed).toContain('Writing 14 claims about 5 entities.');
      });
    } finally {
      await graph.close();
    }
  });

  test('without --check reports problems, and writes nothing', async () => {
    const graph = await openGraph({ kind: 'embedded' });
    try {
      const files = {
        ...SAMPLE,
        '20-entities.yaml': `${SAMPLE['20-entities.yaml'] ?? ''}  - id: person/bo\n`,
      };
      const { code, complained } = await withFacts(files, (directory) => run(['--facts', directory], graph));
      expect(code).toBe(1);
      expect(complained).toContain('20-entities.yaml:7:9: person/bo is declared twice');
      expect(await graph.read({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} })).toEqual([
        { count: 0 },
      ]);
    } finally {
      await graph.close();
    }
  });
});
