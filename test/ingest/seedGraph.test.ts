import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { checkFacts } from '../../src/facts/check/checkFacts.js';
import { deriveDesiredGraph } from '../../src/derive/deriveDesiredGraph.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { isSeedCurrent, seedIfChanged } from '../../src/ingest/seedIfChanged.js';
import { describeOnEngines } from '../engines.js';
import { breakingAt, intercepting } from '../facts/broken.js';
import { emptied } from '../store/emptied.js';
import {
  ARTICLE,
  ENTITIES_FILE,
  coded,
  named,
  REFERENCE_FILE,
  replaced,
  SAMPLE,
  TEXT,
  withFacts,
  writeFacts,
} from '../facts/sample.js';
import { readStored, readStoredContent } from '../store/storedContent.js';

const NOTHING = { nodes: {}, relationships: {} };
const NOW = new Date('2026-01-02T03:04:05.000Z');

async function property(graph: Graph, id: string, name: string): Promise<unknown> {
  const { nodes } = await readStored(graph);
  return nodes.find((node) => node.id === id)?.properties[name];
}

/** A first look at each of fifty statements is slow on a Neo4j that has just started. */
jest.setTimeout(120_000);

describeOnEngines('Seeding', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
  });
  beforeEach(() => emptied(graph));

  test('puts exactly the desired graph of the facts into the graph', async () => {
    await withFacts(SAMPLE, async (directory) => {
      const summary = await seedGraph(graph, { directory });
      const { facts, storage } = await checkFacts({ directory });
      const { nodes, relationships } = deriveDesiredGraph(facts, storage);
      expect(await readStoredContent(graph)).toEqual({
        nodes: nodes.map(({ id, properties }) => ({ id, properties })),
        relationships,
      });
      expect(summary.created.nodes).toMatchObject({
        Claim: 14,
        Person: 2,
        Event: 2,
        Article: 1,
        Sentence: 3,
        Dataset: 1,
        Name: 5,
      });
      expect(summary.contentHash).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  test('changes nothing the second time, and gives the same content hash', async () => {
    await withFacts(SAMPLE, async (directory) => {
      const first = await seedGraph(graph, { directory });
      const before = await readStored(graph);
      const second = await seedGraph(graph, { directory });
      expect(second).toMatchObject({
        created: NOTHING,
        changed: NOTHING,
        removed: NOTHING,
        contentHash: first.contentHash,
      });
      expect(await readStored(graph)).toEqual(before);
    });
  });

  test('stores dates as dates that the engine can compare', async () => {
    await withFacts(SAMPLE, (directory) => seedGraph(graph, { directory }));
    const rows = await graph.read({
      text: 'MATCH (e:Event) WHERE e.timeEarliestStart >= date($day) RETURN e.id AS id, e.timeEarliestStart = date($day) AS isThatDay',
      parameters: { day: '2024-05-02' },
    });
    expect(rows).toEqual([{ id: 'event/call', isThatDay: true }]);
  });

  test('changes only the fact that changed', async () => {
    await withFacts(SAMPLE, async (directory) => {
      const first = await seedGraph(graph, { directory });
      await writeFacts(directory, {
        '30-claims.yaml': replaced(
          SAMPLE['30-claims.yaml'] ?? '',
          'Bo was called.',
          'It was Bo who was called.',
        ),
      });
      const second = await seedGraph(graph, { directory });
      expect(second).toMatchObject({
        created: NOTHING,
        changed: { nodes: { Claim: 1 }, relationships: {} },
        removed: NOTHING,
      });
      expect(second.contentHash).not.toBe(first.contentHash);
    });
  });

  test('removes everything that only a removed fact supported', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      const code = REFERENCE_FILE.slice(
        REFERENCE_FILE.indexOf('  - subject: event/call\n    predicate: CODED_AS'),
      );
      await writeFacts(directory, { '90-reference.yaml': replaced(REFERENCE_FILE, code, '') });
      const { created, changed, removed } = await seedGraph(graph, { directory });
      expect(removed.nodes).toEqual({ AttributionStep: 1, Claim: 1, EventCode: 1 });
      expect(removed.relationships).toMatchObject({ HAS_CODE: 1, SUBJECT: 1, SUPPORTED_BY: 1 });
      expect({ created, changed }).toMatchObject({ created: NOTHING, changed: NOTHING });
      expect(removed.seen).toEqual({ Claim: 1, Entity: 0, Source: 0, Disagreement: 0 });
      const { facts, storage } = await checkFacts({ directory });
      expect((await readStored(graph)).nodes).toHaveLength(deriveDesiredGraph(facts, storage).nodes.length);
    });
  });

  test('keeps everything that another directory supports, and removes it with the last one', async () => {
    await withFacts(SAMPLE, async (root) => {
      const [one, other] = [join(root, 'one'), join(root, 'other')];
      await mkdir(one);
      await mkdir(other);
      await writeFacts(one, SAMPLE);
      await writeFacts(other, {
        'a.yaml': `dataset: { id: dataset/other, name: Other, version: "1" }\nentities: [{ id: person/bo }, { id: country/NL }, { id: person/cy }]\nclaims:\n${named('person/bo', 'Robert')}\n${named('country/NL', 'Norland')}\n${coded('country/NL', 'NL')}\n${named('person/cy', 'Cy')}\n  - { subject: person/bo, predicate: REPRESENTS, object: country/NL, gist: Bo is of Norland., evidence: [{ row: bo }] }\n`,
      });
      await seedGraph(graph, { directory: one });
      await seedGraph(graph, { directory: other });
      expect(await property(graph, 'person/bo', 'name')).toBe('Bo');
      expect(await property(graph, 'person/cy', 'name')).toBe('Cy');

      await writeFacts(one, {
        '20-entities.yaml': replaced(ENTITIES_FILE, '  - id: person/bo\n', ''),
        '30-claims.yaml': 'claims: []\n',
        '10-article.yaml': '',
        '90-reference.yaml': `dataset: { id: dataset/reference, name: Reference, version: "1" }\nclaims:\n${named('person/ada', 'Ada')}\n${named('country/NL', 'Norland')}\n${coded('country/NL', 'NL')}\n`,
      });
      await writeFacts(one, { '20-entities.yaml': 'entities: [{ id: person/ada }, { id: country/NL }]\n' });
      const summary = await seedGraph(graph, { directory: one });
      expect(summary.removed.nodes).toMatchObject({ Event: 2, Article: 1 });
      expect(summary.removed.nodes).not.toHaveProperty('Person');
      expect(await property(graph, 'person/bo', 'name')).toBe('Robert');
      expect(await property(graph, 'country/NL', 'name')).toBe('Norland');

      await writeFacts(other, { 'a.yaml': 'entities: []\n' });
      expect((await seedGraph(graph, { directory: other })).removed.nodes).toMatchObject({
        Person: 2,
        Dataset: 1,
      });
      expect(await property(graph, 'country/NL', 'name')).toBe('Norland');
      await rm(one, { recursive: true });
    });
  });

  test('checks citations when the text is given, changes only their verification, and keeps the text', async () => {
    await withFacts(SAMPLE, async (directory) => {
      const attested = await seedGraph(graph, { directory });
      expect(attested.citations).toEqual({ all: 7, checked: 0 });
      const textFile = join(directory, 'article.txt');
      await writeFacts(directory, { 'article.txt': TEXT });
      expect(await isSeedCurrent(graph, { directory })).toBe(true);
      expect(await isSeedCurrent(graph, { directory, textFile })).toBe(false);

      const checked = await seedGraph(graph, { directory, textFile });
      expect(checked).toMatchObject({
        created: NOTHING,
        removed: NOTHING,
        citations: { all: 7, checked: 7 },
        contentHash: attested.contentHash,
      });
      expect(checked.changed).toMatchObject({
        nodes: { Article: 1, Evidence: 6, Sentence: 3 },
        relationships: {},
      });
      expect(await property(graph, ARTICLE, 'text')).toBe(TEXT);
      expect(await isSeedCurrent(graph, { directory, textFile })).toBe(true);

      expect(await seedGraph(graph, { directory })).toMatchObject({
        changed: NOTHING,
        citations: { all: 7, checked: 7 },
      });
      const forgotten = await seedGraph(graph, { directory, forgetTexts: true });
      expect(forgotten.changed.nodes).toEqual({ Article: 1, Evidence: 6, Sentence: 3 });
      expect(await property(graph, ARTICLE, 'text')).toBeUndefined();
    });
  });

  test('keeps the time at which a source was first ingested', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory, now: NOW });
      await writeFacts(directory, {
        '90-reference.yaml': replaced(REFERENCE_FILE, 'name: Reference', 'name: References'),
      });
      await seedGraph(graph, { directory });
      expect(await property(graph, 'dataset/reference', 'name')).toBe('References');
      expect(await property(graph, 'dataset/reference', 'recordedAt')).toBe(NOW.toISOString());
    });
  });

  test('is skipped while the facts are the same', async () => {
    await withFacts(SAMPLE, async (directory) => {
      expect((await seedIfChanged(graph, { directory }))?.created.nodes).toMatchObject({ Person: 2 });
      expect(await seedIfChanged(graph, { directory })).toBeUndefined();
      await writeFacts(directory, { '20-entities.yaml': `${ENTITIES_FILE}# Nothing but a comment.\n` });
      expect(await seedIfChanged(graph, { directory })).toMatchObject({
        created: NOTHING,
        changed: NOTHING,
        removed: NOTHING,
      });
      expect(await seedIfChanged(graph, { directory })).toBeUndefined();
    });
  });

  test('writes nothing if the facts have problems', async () => {
    await withFacts(
      { ...SAMPLE, '20-entities.yaml': `${ENTITIES_FILE}  - id: person/ada\n` },
      async (directory) => {
        await expect(seedGraph(graph, { directory })).rejects.toThrow(
          /The facts have a problem; nothing was written\.\n20-entities\.yaml:7:9: /,
        );
        expect((await readStored(graph)).nodes).toEqual([]);
      },
    );
  });

  test('leaves the graph as it was if it breaks off at any statement, and works the next time', async () => {
    await withFacts(SAMPLE, async (directory) => {
      const statements = await countStatements(graph, directory);
      expect(statements).toBeGreaterThan(20);
      for (let at = 1; at <= statements; at += 9) {
        await expect(seedGraph(breakingAt(graph, at), { directory })).rejects.toThrow('broken off');
        expect(await graph.read({ text: 'MATCH (n:Node) RETURN count(n) AS count', parameters: {} })).toEqual(
          [{ count: 0 }],
        );
      }
      expect((await seedGraph(graph, { directory })).created.nodes).toMatchObject({ Claim: 14 });
    });
  });

  test('is done by one of two at once, and the other finds nothing to do', async () => {
    await withFacts(SAMPLE, async (directory) => {
      // Another connection to the same Neo4j; the embedded engine has one process, and one writer at a time in it.
      const other = engine.kind === 'neo4j' ? await openGraph(engine.settings()) : graph;
      try {
        await defined(graph, directory);
        const both = await Promise.all([seedGraph(graph, { directory }), seedGraph(other, { directory })]);
        const created = both.map((summary) => summary.created.nodes['Claim'] ?? 0);
        expect(created.sort()).toEqual([0, 14]);
        expect((await readStored(graph)).nodes.filter(({ id }) => id.startsWith('claim/'))).toHaveLength(14);
      } finally {
        if (other !== graph) await other.close();
      }
    });
  });

  test('refuses a database of ours into which somebody else has written', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      await graph.write((transaction) =>
        transaction.run({ text: 'CREATE (:Customer), (:Customer)', parameters: {} }),
      );
      await expect(seedIfChanged(graph, { directory })).rejects.toThrow(
        /holds 2 nodes that this service did not write/,
      );
      await graph.write((transaction) =>
        transaction.run({ text: 'MATCH (c:Customer) DELETE c', parameters: {} }),
      );
      expect(await seedIfChanged(graph, { directory })).toBeUndefined();
    });
  });

  test('refuses a database with foreign data, and leaves it as it was', async () => {
    const fresh = await engine.open();
    await fresh.write((transaction) =>
      transaction.run({ text: 'CREATE (:Customer {name: $name})', parameters: { name: 'Ada' } }),
    );
    await withFacts(SAMPLE, async (directory) => {
      await expect(seedGraph(fresh, { directory })).rejects.toThrow(
        /holds 1 node that this service did not write/,
      );
      await expect(seedIfChanged(fresh, { directory })).rejects.toThrow(/Give it an empty database/);
    });
    expect(await fresh.read({ text: 'MATCH (n) RETURN labels(n) AS labels', parameters: {} })).toEqual([
      { labels: ['Customer'] },
    ]);
  });

  test('refuses nodes of our label in a database that was never seeded', async () => {
    const fresh = await engine.open();
    await fresh.write((transaction) =>
      transaction.run({ text: 'CREATE (:Node {id: $id})', parameters: { id: 'person/x' } }),
    );
    await withFacts(SAMPLE, (directory) =>
      expect(seedGraph(fresh, { directory })).rejects.toThrow(/holds 1 node/),
    );
  });
});

/** Makes the indexes where this test runs alone: two that make them at once are another matter. */
async function defined(graph: Graph, directory: string): Promise<void> {
  await seedGraph(graph, { directory });
  await emptied(graph);
}

/** How many statements a first seeding runs, on a graph that is left empty. */
async function countStatements(graph: Graph, directory: string): Promise<number> {
  let count = 0;
  const counting = intercepting(
    graph,
    () => void (count += 1),
    () => Promise.reject(new Error('broken off')),
  );
  await expect(seedGraph(counting, { directory })).rejects.toThrow('broken off');
  return count;
}
