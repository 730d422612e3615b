import { beforeAll, expect, jest, test } from '@jest/globals';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { canonicalJson } from '../../src/text/digest.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import type { IngestOptions } from '../../src/ingest/ingestFacts.js';
import { SHIPPED_FACTS } from '../../src/facts/factFiles.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { seedIfChanged } from '../../src/ingest/seedIfChanged.js';
import { describeOnEngines } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { breakingAt } from '../facts/broken.js';
import { SECOND_SOURCE, SECOND_TEXT } from '../derive/disagreements/secondSource.js';
import { emptied } from '../store/emptied.js';
import { named, replaced, sha256, withFacts, writeFacts } from '../facts/sample.js';
import type { FactFiles } from '../facts/sample.js';
import { readStored } from '../store/storedContent.js';

jest.setTimeout(180_000);

const NOTHING = { nodes: {}, relationships: {} };
const SECOND = { ...SECOND_SOURCE, 'article.txt': SECOND_TEXT };

/** A dataset of its own that says who somebody is. */
function notes(person: string, name: string, dataset = 'notes', title = 'Notes'): FactFiles {
  const head = `dataset: { id: dataset/${dataset}, name: ${title}, version: "1" }\nentities: [{ id: person/${person} }]`;
  return { 'a.yaml': `${head}\nclaims:\n${named(`person/${person}`, name)}\n` };
}

/** Writes directories side by side and gives the body the road to each. */
function withDirectories<T>(
  directories: { readonly [name: string]: FactFiles },
  body: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  return withFacts({}, async (root) => {
    for (const [name, files] of Object.entries(directories)) {
      await mkdir(join(root, name), { recursive: true });
      await writeFacts(join(root, name), files);
    }
    return body((name) => join(root, name));
  });
}

describeOnEngines('Ingesting', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await seedGraph(graph);
  });

  const ingest = (directories: readonly string[], options: Partial<IngestOptions> = {}) =>
    ingestFacts(graph, { directories, ...options }).then(({ summary }) => summary);
  const value = async (id: string, name: string): Promise<unknown> => {
    const [row] = await graph.read({
      text: 'MATCH (n:Node {id: $id}) RETURN properties(n) AS properties',
      parameters: { id },
    });
    return (row?.['properties'] as { readonly [name: string]: unknown } | undefined)?.[name];
  };
  const records = () =>
    graph
      .read({
        text: 'MATCH (s:Seed) WHERE s.facts IS NOT NULL RETURN s.id AS id ORDER BY id',
        parameters: {},
      })
      .then((rows) => rows.map(({ id }) => id));

  test('names the directory whose stored facts have a day that does not exist, and writes nothing', async () => {
    const facts = replaced(
      notes('eve', 'Eve')['a.yaml']!,
      'claims:\n',
      'claims:\n  - { subject: person/eve, predicate: BORN, value: { time: { text: born, edtf: "1956-02-29", yearBasis: STATED } }, gist: Eve was born., evidence: [{ row: eve }] }\n',
    );
    const alter = (before: string, after: string) =>
      graph.write((transaction) =>
        transaction.run({
          text: 'MATCH (s:Seed) WHERE s.id ENDS WITH $name SET s.facts = replace(s.facts, $before, $after)',
          parameters: { name: 'eve', before, after },
        }),
      );
    await withDirectories({ eve: { 'a.yaml': facts }, other: notes('mo', 'Mo', 'other') }, async (path) => {
      await ingest([path('eve')]);
      await alter('1956-02-29', '1957-02-29');
      await expect(ingest([path('other')])).rejects.toThrow(
        'A claim about person/eve of the directory “eve”, which an earlier version accepted, is refused now: “1957-02-29” is a day that does not exist.',
      );
      expect(await ingest([path('eve')])).toMatchObject({ created: NOTHING, removed: NOTHING });
      await writeFacts(path('eve'), { 'a.yaml': 'entities: []' });
      await ingest([path('eve')]);
    });
  });

  test('joins the claims of a second article to the entities of the first, and sets them side by side', async () => {
    const before = await digestOf(graph);
    await withDirectories({ second: SECOND }, async (path) => {
      const shown = await ingestFacts(graph, { directories: [path('second')], dryRun: true });
      expect(shown.preview?.join('\n')).toMatch(
        /^Would create 16 claims, 1 source and \d+ disagreements\.\n.*Article: Article /,
      );
      expect(shown.preview?.at(-1)).toBe('Nothing was written.');
      expect(await digestOf(graph)).toBe(before);

      const summary = await ingest([path('second')]);
      expect(summary).toEqual(shown.summary);
      expect(summary.created.nodes).toMatchObject({ Article: 1, Claim: 16, Evidence: 16, Sentence: 16 });
      expect(summary.created.nodes['Disagreement']).toBeGreaterThan(10);
      expect(summary.created.nodes).not.toHaveProperty('Event');
      expect(summary.citations).toEqual({ all: 16, checked: 16 });
      expect(await ingest([path('second')])).toMatchObject({
        created: NOTHING,
        changed: NOTHING,
        removed: NOTHING,
        contentHash: summary.contentHash,
      });
      await seedGraph(graph);
      await writeFacts(path('second'), { '95-second.yaml': 'entities: []\n' });
      await rm(join(path('second'), 'article.txt'));
      expect((await ingest([path('second')])).removed.nodes).toMatchObject({ Claim: 16, Article: 1 });
      expect(await digestOf(graph)).toBe(before);
    });
  });

  test('keeps an entity that the shipped facts drop, while a directory of the user names it', async () => {
    const before = await digestOf(graph);
    const said = `source: dataset/reference\nentities: [{ id: person/old }]\nclaims:\n${named('person/old', 'Old One')}\n`;
    const notesOf = `dataset: { id: dataset/mine, name: Mine, version: "1" }\nclaims:\n${named('person/old', 'Elder', 'ALIAS')}\n`;
    await withDirectories({ seed: {}, mine: { 'a.yaml': notesOf } }, async (path) => {
      // As an earlier version of the facts that ship would have been.
      await cp(SHIPPED_FACTS, path('seed'), { recursive: true });
      await writeFacts(path('seed'), { '95-old.yaml': said });
      await ingest([path('seed')]);
      await ingest([path('mine')]);
      const lines: string[] = [];
      await seedGraph(graph, { report: (line) => void lines.push(line) });
      expect(lines.filter((line) => line.startsWith('Kept'))).toEqual([
        expect.stringMatching(/^Kept person\/old: .* the directory “mine” name it\. Declare it there/),
      ]);
      expect(await value('person/old', 'name')).toBe('Old One');
      expect(await seedIfChanged(graph)).toBeUndefined();

      await writeFacts(path('mine'), { 'a.yaml': 'entities: []\n' });
      await ingest([path('mine')]);
      expect((await seedGraph(graph)).removed.nodes).toMatchObject({ Person: 1, Claim: 1 });
      expect(await digestOf(graph)).toBe(before);
    });
  });

  test('writes several directories in one transaction, or none of them', async () => {
    const files = { second: SECOND, people: notes('cy', 'Cy') };
    await withDirectories(files, async (path) => {
      const directories = [path('second'), path('people')];
      const before = await digestOf(graph);
      for (const at of [2, 6, 12]) {
        const broken = ingestFacts(breakingAt(graph, at), { directories });
        await expect(broken).rejects.toThrow('broken off');
        expect(await digestOf(graph)).toBe(before);
      }
      await writeFacts(path('people'), { 'b.yaml': 'entities: [{ id: person/nobody }]\n' });
      await expect(ingest(directories)).rejects.toThrow(
        /people\/b\.yaml:1:18: No claim is about person\/nobody/,
      );
      expect(await digestOf(graph)).toBe(before);
      await rm(join(path('people'), 'b.yaml'));
      expect((await ingest(directories)).created.nodes).toMatchObject({ Article: 1, Person: 1 });
      await forget(path('second'), path('people'));
    });
  });

  test('lets a directory name an entity that another one in the graph declares, which then cannot drop it', async () => {
    const claim =
      '  - { subject: person/dee, predicate: REPRESENTS, object: country/OM, gist: Dee is of Oman, evidence: [{ row: dee }] }';
    const more = { 'b.yaml': `dataset: { id: dataset/more, name: More, version: "1" }\nclaims:\n${claim}\n` };
    await withDirectories({ people: notes('dee', 'Dee'), more }, async (path) => {
      await expect(ingest([path('more')])).rejects.toThrow(/b\.yaml:3:16: person\/dee is not declared/);
      await ingest([path('people')]);
      expect((await ingest([path('more')])).created.relationships).toMatchObject({ REPRESENTS: 1 });
      await writeFacts(path('people'), { 'a.yaml': 'entities: []\n' });
      await expect(ingest([path('people')])).rejects.toThrow(
        'Claims of the directory “more” name person/dee, which no directory would declare any more.',
      );
      expect(await value('person/dee', 'name')).toBe('Dee');
      await forget(path('more'), path('people'));
      expect(await value('person/dee', 'name')).toBeUndefined();
    });
  });

  test('refuses a directory that has only its name in common with one in the graph', async () => {
    const directories = {
      'mine/notes': notes('ann', 'Ann', 'mine', 'Mine'),
      'yours/notes': notes('ben', 'Ben', 'yours', 'Yours'),
      'yours/seed': notes('ben', 'Ben', 'yours', 'Yours'),
    };
    await withDirectories(directories, async (path) => {
      await ingest([path('mine/notes')]);
      await expect(ingest([path('yours/notes')])).rejects.toThrow(
        /another directory named “notes”: its facts are from dataset\/mine, these from dataset\/yours\. Nothing was written\. Rename this directory/,
      );
      await expect(ingest([path('mine/notes'), path('yours/notes')])).rejects.toThrow(
        /Two of the directories/,
      );
      await expect(ingest([path('yours/seed')])).rejects.toThrow(/another directory named “seed”/);
      expect(await value('person/ann', 'name')).toBe('Ann');
      expect(await value('person/ben', 'name')).toBeUndefined();
      await forget(path('mine/notes'));
    });
  });

  test('knows a directory that was moved or renamed, and doubles nothing', async () => {
    await withDirectories({ 'old/notes': notes('ann', 'Ann') }, async (path) => {
      await ingest([path('old/notes')]);
      await mkdir(path('new'));
      await cp(path('old/notes'), path('new/notes'), { recursive: true });
      expect(await ingest([path('new/notes')])).toMatchObject({ created: NOTHING, removed: NOTHING });
      await rename(path('new/notes'), path('new/people'));
      const told: string[] = [];
      expect(await ingest([path('new/people')], { report: (line) => void told.push(line) })).toMatchObject({
        created: NOTHING,
        removed: NOTHING,
      });
      expect(told).toContain('The directory “people” was named “notes” before.');
      expect(await records()).toEqual(expect.not.arrayContaining(['seed/notes']));
      await writeFacts(path('new/people'), { 'a.yaml': notes('ann', 'Anna')['a.yaml'] ?? '' });
      await ingest([path('new/people')]);
      expect(await value('person/ann', 'name')).toBe('Anna');
      await forget(path('new/people'));
    });
  });

  test('refuses one id for two datasets', async () => {
    const directories = { one: notes('ann', 'Ann', 'x', 'One'), two: notes('ben', 'Ben', 'x', 'Two') };
    await withDirectories(directories, async (path) => {
      await expect(ingest([path('one'), path('two')])).rejects.toThrow(
        'dataset/x is “One” in one and “Two” in two. Nothing was written.',
      );
    });
  });

  test('keeps the text of an article, or only compares citations with it', async () => {
    await withDirectories({ second: SECOND }, async (path) => {
      const verified = async () =>
        graph
          .read({
            text: 'MATCH (e:Evidence)-[:WRITTEN_IN]->(a:Article {language: $language}) WHERE e.quote = $quote RETURN DISTINCT e.verification AS how, a.text AS text',
            parameters: { language: 'en', quote: 'otherwise' },
          })
          .then((rows) => rows);
      await ingest([path('second')], { keepTexts: false });
      expect(await verified()).toEqual([{ how: 'CHECKED', text: null }]);
      // What was compared stays so when other facts are written.
      await seedGraph(graph);
      expect(await verified()).toEqual([{ how: 'CHECKED', text: null }]);
      await ingest([path('second')]);
      expect(await verified()).toEqual([{ how: 'CHECKED', text: SECOND_TEXT }]);
      await ingest([path('second')], { keepTexts: false });
      expect(await verified()).toEqual([{ how: 'CHECKED', text: null }]);
      await writeFacts(path('second'), { 'article.txt': replaced(SECOND_TEXT, 'Report 1', 'Report I') });
      await expect(ingest([path('second')])).rejects.toThrow(/is not the text of an article here/);
      await forget(path('second'));
    });
  });

  test('gives the same graph on either engine, with any number of commands', async () => {
    await withDirectories({ second: SECOND }, async (path) => {
      await ingest([path('second')]);
      const apart = await digestOf(graph);
      await emptied(graph);
      await ingestFacts(graph, { directories: [undefined, path('second')] });
      expect(await digestOf(graph)).toBe(apart);
      const { summary } = await ingestFacts(graph, { directories: [SHIPPED_FACTS, path('second')] });
      hashes.add(summary.contentHash);
      expect(hashes.size).toBe(1);
      await forget(path('second'));
    });
  });

  async function forget(...directories: readonly string[]): Promise<void> {
    for (const directory of directories) {
      await rm(directory, { recursive: true });
      await mkdir(directory);
      await writeFacts(directory, { 'none.yaml': 'entities: []\n' });
      await ingest([directory]);
    }
  }
});

const hashes = new Set<string>();

/** Of everything in the graph but the days on which sources were taken in. */
async function digestOf(graph: Graph): Promise<string> {
  const { nodes, links } = await readStored(graph);
  const timeless = nodes.map(({ properties: { recordedAt: _time, ...properties }, ...node }) => ({
    ...node,
    properties,
  }));
  return sha256(canonicalJson([timeless, links]));
}
