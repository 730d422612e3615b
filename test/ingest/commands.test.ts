import { describe, expect, jest, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/graph/open.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnNeo4j } from '../engines.js';
import { SECOND_SOURCE, SECOND_TEXT } from '../derive/disagreements/secondSource.js';
import { replaced, withFacts, writeFacts } from '../facts/sample.js';
import { compiled } from '../setup/compiled.js';

jest.setTimeout(180_000);

const CLI = compiled(new URL('../../src/cli.ts', import.meta.url));
const HOLDER = compiled(new URL('../graph/child.ts', import.meta.url));
const SECOND = { ...SECOND_SOURCE, 'article.txt': SECOND_TEXT };

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `parley` in a process of its own. */
function parley(
  words: readonly string[],
  environment: { readonly [name: string]: string } = {},
  input?: string,
): Ended {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const maxBuffer = 64 * 1024 * 1024;
  return spawnSync(process.execPath, [CLI, ...words], {
    env,
    input,
    maxBuffer,
    encoding: 'utf8',
  });
}

/** A data directory, and a process that holds the graph in it while the body runs. */
async function whileHeld(body: (data: string, holder: number) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'parley-held-'));
  const holder = spawn(process.execPath, [HOLDER, 'hold', join(data, 'graph.grafeo')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await body(data, holder.pid ?? 0);
  } finally {
    holder.kill('SIGKILL');
    await new Promise((resolve) => holder.once('exit', resolve));
    await rm(data, { recursive: true, force: true });
  }
}

describe('The command line', () => {
  test.each([
    ['check', /parley check articles\/strikes/],
    ['ingest', /parley ingest --dry-run articles\/strikes/],
    ['remove', /parley remove --dry-run dataset\/gdelt/],
  ])('teaches %s by examples', (command, example) => {
    const { status, stdout } = parley([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(example);
  });

  test('checks an article of the user beside the facts that ship, with its text, and without a graph', async () => {
    await withFacts(SECOND, async (directory) => {
      const good = parley(['check', directory], { PARLEY_DATA: '/dev/null/none' });
      expect(good).toEqual({
        ...good,
        status: 0,
        stderr: '',
        stdout:
          'Read 16 claims about 0 entities and found no problem.\n' +
          'All 16 citations were compared with the text and are at their places.\n',
      });
      const facts = SECOND_SOURCE['95-second.yaml'] ?? '';
      await writeFacts(directory, { '95-second.yaml': replaced(facts, 'country/TR', 'country/RT') });
      const bad = parley(['check', directory]);
      expect(bad.status).toBe(1);
      expect(bad.stderr).toMatch(
        /^95-second\.yaml:\d+:\d+: country\/RT is not declared\. Did you mean country\/TR\?/,
      );
      expect(bad.stdout).toBe(
        'Read 16 claims about 0 entities and found 1 problem.\nAll 16 citations were compared with the text.\n',
      );
    });
  });

  test('names the process that holds the embedded graph, and the remedy', async () => {
    await withFacts(SECOND, (directory) =>
      whileHeld(async (data, holder) => {
        for (const words of [['seed'], ['seed', '--dry-run'], ['ingest', directory]]) {
          const { status, stderr } = parley(words, { PARLEY_DATA: data });
          expect({ status, stderr }).toEqual({
            status: 1,
            stderr: expect.stringMatching(
              new RegExp(
                `^Another command of Parley \\(process ${holder}\\) has the data directory open\\. Wait until it ends or stop it`,
              ),
            ),
          });
        }
      }),
    );
  });

  test('reports problems of the files before it opens the embedded graph', async () => {
    await withFacts({ 'bad.yaml': 'entities: 3\n' }, (directory) =>
      whileHeld(async (data) => {
        const asked = [
          [['ingest', '/nowhere/none'], 'The fact directory “none” cannot be read: it does not exist.'],
          [['ingest', directory], 'bad.yaml:1:11: '],
          [
            ['seed', '--text', '/nowhere/lost.txt'],
            'The text of the article, lost.txt, cannot be read: it does not exist.',
          ],
        ] as const;
        for (const [words, message] of asked) {
          const { status, stderr } = parley(words, { PARLEY_DATA: data });
          expect(status).toBe(1);
          expect(stderr).toContain(message);
        }
      }),
    );
  });

  test('ingests into a graph that holds no facts, after the facts that Parley ships', async () => {
    const data = await mkdtemp(join(tmpdir(), 'parley-new-'));
    try {
      await withFacts(SECOND, async (directory) => {
        const { status, stdout } = parley(['ingest', directory], { PARLEY_DATA: data });
        expect(status).toBe(0);
        expect(stdout).toContain('The graph holds no facts yet: those that Parley ships are added too.');
        expect(parley(['seed'], { PARLEY_DATA: data }).stdout).toContain('Nothing to change');
        const again = parley(['ingest', directory], { PARLEY_DATA: data });
        expect(again.stdout).toContain('Nothing to change');
      });
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });

  test('imports into a graph that holds no facts after the facts that Parley ships, so that rows mean the entities of these', async () => {
    const data = await mkdtemp(join(tmpdir(), 'parley-new-'));
    try {
      const row = 'Vladimir_Putin\tConsult\tPolice_(Chad)\t2020-01-02\n';
      const { status, stdout } = parley(['import', 'quadruples', '-'], { PARLEY_DATA: data }, row);
      expect(status).toBe(0);
      expect(stdout).toContain('The graph holds no facts yet: those that Parley ships are added too.');
      const exported = parley(['export'], { PARLEY_DATA: data }).stdout;
      expect(exported).not.toContain('organization/vladimir-putin');
      expect(parley(['seed'], { PARLEY_DATA: data }).stdout).toContain('Nothing to change');
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });

  test.each(['head -1', 'true'])('finishes its work behind a pipe that closes: | %s', async (reader) => {
    const data = await mkdtemp(join(tmpdir(), 'parley-pipe-'));
    try {
      await withFacts(SECOND, async (directory) => {
        const command = '"$0" "$1" ingest "$2" | ' + reader + '; exit "${PIPESTATUS[0]}"';
        const { status, stderr } = spawnSync(
          'bash',
          ['--norc', '-c', command, process.execPath, CLI, directory],
          {
            env: { PATH: process.env['PATH'] ?? '', PARLEY_DATA: data },
            encoding: 'utf8',
          },
        );
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(parley(['ingest', directory], { PARLEY_DATA: data }).stdout).toContain('Nothing to change');
      });
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });

  const onFullDisk = existsSync('/dev/full') ? test : test.skip;
  onFullDisk('says in one sentence that the output goes to a full disk, and finishes its work', async () => {
    const data = await mkdtemp(join(tmpdir(), 'parley-full-'));
    try {
      const command = '"$0" "$1" seed > /dev/full';
      const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, CLI], {
        env: { PATH: process.env['PATH'] ?? '', PARLEY_DATA: data },
        encoding: 'utf8',
      });
      expect(stderr).toBe(
        'parley: The disk of the output is full. The work itself goes on; make room and check the result.\n',
      );
      expect(status).toBe(1);
      expect(parley(['seed'], { PARLEY_DATA: data }).stdout).toContain('Nothing to change');
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });

  test('ingests into the embedded graph, shows the changes first, and works without the text in the graph', async () => {
    const data = await mkdtemp(join(tmpdir(), 'parley-data-'));
    try {
      await withFacts(SECOND, async (directory) => {
        expect(parley(['seed'], { PARLEY_DATA: data }).status).toBe(0);
        const shown = parley(['ingest', '--dry-run', '--verbose', directory], { PARLEY_DATA: data });
        expect(shown.stdout).toMatch(/Would create \d+ nodes \(.*Claim 16/);
        expect(shown.stdout).toContain('Nothing was written.');
        const done = parley(['ingest', '--no-keep-text', directory], { PARLEY_DATA: data });
        expect(done.stdout).toMatch(/^Created 16 claims, 1 source and \d+ disagreements\.$/m);
        const graph = await openGraph({ kind: 'embedded', path: join(data, 'graph.grafeo') });
        const rows = await graph.read({
          text: 'MATCH (a:Article) WHERE a.text IS NOT NULL RETURN a.id AS id',
          parameters: {},
        });
        await graph.close();
        expect(rows).toEqual([]);
      });
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });
});

describe('An export and the command line', () => {
  test('make and restore a backup, by a file and through a pipe', async () => {
    const place = await mkdtemp(join(tmpdir(), 'parley-backup-'));
    try {
      const [data, other, third] = ['data', 'other', 'third'].map((name) => ({
        PARLEY_DATA: join(place, name),
      }));
      const file = join(place, 'backup.jsonl');
      expect(parley(['seed'], data).status).toBe(0);
      expect(parley(['export', '--out', file], data).status).toBe(0);
      const backup = await readFile(file, 'utf8');
      expect(parley(['ingest', file], other)).toMatchObject({ status: 0, stderr: '' });
      expect(parley(['export'], other).stdout).toBe(backup);
      expect(parley(['ingest', '-'], third, backup)).toMatchObject({ status: 0, stderr: '' });
      expect(parley(['export'], third).stdout).toBe(backup);

      expect(parley(['ingest', file, place], other)).toMatchObject({
        status: 1,
        stderr: 'An export is read alone: give one file, or directories, but not both.\n',
      });
      expect(parley(['ingest', '--no-keep-text', file], other)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('leave out --text and --no-keep-text'),
      });
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  });
});

describeOnNeo4j('Ingesting from a second process', (engine) => {
  test('works beside a service that reads', async () => {
    const graph = await engine.open();
    await seedGraph(graph);
    const settings = engine.settings();
    if (settings.kind !== 'neo4j') throw new Error('This is not Neo4j.');
    const count = async (): Promise<number> => {
      const [row] = await graph.read({ text: 'MATCH (c:Claim) RETURN count(c) AS count', parameters: {} });
      return Number(row?.['count']);
    };
    const before = await count();
    await withFacts(SECOND, async (directory) => {
      const environment = {
        NEO4J_URI: settings.uri,
        NEO4J_USERNAME: settings.username,
        NEO4J_PASSWORD: settings.password,
        ...(settings.database === undefined ? {} : { NEO4J_DATABASE: settings.database }),
      };
      const { status, stderr } = parley(['ingest', directory], environment);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
    expect(await count()).toBe(before + 16);
  });
});
