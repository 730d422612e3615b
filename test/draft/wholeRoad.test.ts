import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newCommand } from '../../src/draft/newCommand.js';
import type { Graph } from '../../src/graph/graph.js';
import { checkCommand } from '../../src/ingest/checkCommand.js';
import { ingestCommand } from '../../src/ingest/ingestCommand.js';
import type { IngestSurroundings } from '../../src/ingest/ingestCommand.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { outcomeOf } from '../differential/operation.js';
import { describeOnEngines } from '../engines.js';
import { replaced } from '../facts/sample.js';
import { ARTICLE, FINISHED } from './finished.js';

/** Milliseconds for all that ships to be seeded, on a machine that does much else. */
const SEEDING = 180_000;

afterEach(() => {
  process.exitCode = undefined;
});

describeOnEngines('The road of an article into the graph', ({ open }) => {
  let graph: Graph;
  let place = '';
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'parley-road-'));
    graph = await open();
    await seedGraph(graph);
  }, SEEDING);
  afterAll(() => rm(place, { recursive: true, force: true }));

  /** Runs a command as the command line does: its exit code, and what it says to people, the place left out. */
  const run = async (
    command: (surroundings: IngestSurroundings) => Command,
    ...words: readonly string[]
  ): Promise<{ readonly code: number; readonly printed: string; readonly complained: string }> => {
    const said = { printed: [] as string[], complained: [] as string[] };
    process.exitCode = undefined;
    await command({
      isExport: async () => false,
      ingestExport: async () => 1,
      openGraph: async () => ({ ...graph, close: async () => undefined }),
      print: (line) => void said.printed.push(line),
      complain: (line) => void said.complained.push(line),
    }).parseAsync(words, { from: 'user' });
    const inWords = (lines: readonly string[]): string => lines.join('\n').replaceAll(place, '');
    return { code: exitCode(), printed: inWords(said.printed), complained: inWords(said.complained) };
  };

  const answer = async (text: string): Promise<unknown> => {
    const { data, errors } = await outcomeOf(graph, { text, variables: {} });
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };

  test('goes from draft to decisions, check and ingest, and ends in the API', async () => {
    const [article, draft] = [join(place, 'round.txt'), join(place, 'round')];
    const facts = join(draft, 'facts.yaml');
    await writeFile(article, ARTICLE);
    expect(await run(newCommand, article, '--into', draft)).toMatchObject({ code: 0, complained: '' });

    // As it is, neither the check nor the ingest takes it, and the graph stays as it was.
    const waiting = await run(checkCommand, draft);
    expect(waiting.code).toBe(1);
    expect(waiting.complained).toMatch(/^facts\.yaml:\d+:\d+: “TODO\S*” waits for your decision\./);
    const refused = await run(ingestCommand, draft);
    expect(refused).toMatchObject({
      code: 1,
      complained: expect.stringContaining('waits for your decision'),
    });
    expect(await answer('{ event(id: "event/third-round") { name } }')).toEqual({ event: null });

    const text = await readFile(facts, 'utf8');
    await writeFile(
      facts,
      FINISHED.reduce((left, [before, after]) => replaced(left, before, after), text),
    );
    const checked = await run(checkCommand, draft);
    expect(checked).toMatchObject({ code: 0, complained: '' });
    expect(checked.printed).toMatch(
      /and found no problem\.\nAll 10 citations were compared with the text and are at their places\.$/,
    );
    const shown = await run(ingestCommand, '--dry-run', draft);
    expect(shown).toMatchObject({
      code: 0,
      printed: expect.stringContaining('\n  Event: Third round of Norland and Oman\n'),
    });
    expect(shown.printed).toContain('Nothing was written.');
    // What others claim stays as it is.
    expect(shown.printed).not.toContain('Would change');
    expect(await answer('{ event(id: "event/third-round") { name } }')).toEqual({ event: null });

    expect(await run(ingestCommand, draft)).toMatchObject({ code: 0, complained: '' });
    expect(await answer(ROUND)).toEqual({
      event: {
        name: 'Third round of Norland and Oman',
        status: 'HELD',
        time: { edtf: '2031-06-14' },
        claims: {
          nodes: [
            {
              gist: 'A deal is near.',
              firstSpeaker: { id: 'person/ada-lovelace', name: 'Ada Lovelace' },
              attribution: [{ verb: 'reports' }, { verb: 'told' }],
              evidence: [{ verification: 'CHECKED', quote: expect.stringContaining('close to a deal') }],
            },
          ],
        },
      },
    });
    const again = await run(ingestCommand, draft);
    expect(again.printed).toContain('Nothing to change');
  }, 120_000);
});

const ROUND = `{
  event(id: "event/third-round") {
    name status time { edtf }
    claims(where: { predicate: { eq: CHARACTERIZED_AS } }) {
      nodes { gist firstSpeaker { id name } attribution { verb } evidence { verification quote } }
    }
  }
}`;

/** In a function of its own, for the compiler remembers what was assigned before the command ran. */
function exitCode(): number {
  return Number(process.exitCode ?? 0);
}
