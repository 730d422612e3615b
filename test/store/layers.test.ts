import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import type { DesiredGraph } from '../../src/derive/desiredGraph.js';
import { relationship } from '../../src/derive/relationship.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import type { Storage } from '../../src/schema/stored/storage.js';
import { writeImported } from '../../src/store/imported/writeImported.js';
import type { ImportOutcome } from '../../src/store/imported/writeImported.js';
import { describeOnEngines } from '../engines.js';
import { DATASET as SAMPLE_DATASET, outcomes, record } from '../import/sampleRecords.js';
import { coded, named, SAMPLE, withFacts, writeFacts } from '../facts/sample.js';
import { emptied } from './emptied.js';
import { readStored } from './storedContent.js';
import type { StoredNode } from './storedContent.js';

jest.setTimeout(120_000);

const NOW = '2026-01-02T03:04:05.000Z';

const DATASET = {
  id: 'dataset/events',
  type: 'Dataset',
  properties: { id: 'dataset/events', name: 'Events', version: '1' },
};

/** A day's events between two countries, as an import would hand them over: one of the countries is in the facts. */
function events(count: number, first = 0): DesiredGraph {
  const countries = ['NL', 'MM'].map((code) => ({
    id: `country/${code}`,
    type: 'Country',
    properties: { id: `country/${code}`, type: 'COUNTRY', name: `Imported ${code}`, code },
  }));
  const ids = Array.from({ length: count }, (_, index) => `event/events-${first + index}`);
  return {
    nodes: [
      DATASET,
      ...countries,
      ...ids.map((id) => ({
        id,
        type: 'Event',
        properties: {
          id,
          type: 'EVENT',
          name: 'Make statement',
          status: 'HELD',
          timeText: 'May 3, 2024',
          timeEarliestStart: '2024-05-03',
          timeSort: '2024-05-03',
        },
      })),
    ],
    relationships: ids.flatMap((id) => [
      relationship('PARTICIPATED_IN', 'country/NL', id, { role: 'INITIATOR' }, 'INITIATOR'),
      relationship('PARTICIPATED_IN', 'country/MM', id, { role: 'TARGET' }, 'TARGET'),
    ]),
  };
}

describeOnEngines('The imported layer', (engine) => {
  let graph: Graph;
  let storage: Storage;
  beforeAll(async () => {
    graph = await engine.open();
    storage = readStorage();
    await withFacts(SAMPLE, (directory) => seedGraph(graph, { directory }));
  });
  beforeEach(() => emptied(graph));

  const write = (content: DesiredGraph, now = NOW): Promise<ImportOutcome> =>
    graph.write((transaction) => writeImported(transaction, content, { storage, engine: graph.engine, now }));

  test('takes new content, and skips it the next time', async () => {
    await withFacts(SAMPLE, (directory) => seedGraph(graph, { directory }));
    const first = await write(events(3));
    expect(first.nodes).toEqual({ created: 5, changed: 0, unchanged: 1 });
    expect(first.relationships).toEqual({ created: 6, changed: 0, unchanged: 0 });
    expect([...first.created].sort()).toEqual([
      'country/MM',
      'dataset/events',
      'event/events-0',
      'event/events-1',
      'event/events-2',
    ]);
    const before = await readStored(graph);
    const again = await write(events(3), '2026-02-03T00:00:00.000Z');
    expect(again).toEqual({
      nodes: { created: 0, changed: 0, unchanged: 6 },
      relationships: { created: 0, changed: 0, unchanged: 6 },
      created: [],
      changed: [],
      added: { nodes: [], relationships: [], changed: [] },
    });
    expect(await readStored(graph)).toEqual(before);
  });

  test('changes differing content, and keeps the time when a source was first stored', async () => {
    await write(events(2));
    const dataset = { ...DATASET, properties: { ...DATASET.properties, version: '2' } };
    const content = events(2);
    const [first, ...others] = content.relationships;
    const mended = { ...first!, properties: { ...first!.properties, claimIds: ['claim/1'] } };
    const outcome = await write(
      {
        nodes: [dataset, ...content.nodes.filter(({ id }) => id !== dataset.id)],
        relationships: [mended, ...others],
      },
      '2026-02-03T00:00:00.000Z',
    );
    expect(outcome.nodes).toEqual({ created: 0, changed: 1, unchanged: 4 });
    expect(outcome.relationships).toEqual({ created: 0, changed: 1, unchanged: 3 });
    expect(outcome).toMatchObject({ created: [], changed: ['dataset/events'] });
    expect((await stored('dataset/events'))?.properties).toMatchObject({ version: '2', recordedAt: NOW });
    const { links } = await readStored(graph);
    expect(links.filter(({ properties }) => properties['claimIds'] !== undefined)).toHaveLength(1);
  });

  test('stores dates as dates', async () => {
    await write(events(1));
    expect(
      await graph.read({
        text: 'MATCH (e:Event) WHERE e.timeSort >= date($day) RETURN e.id AS id',
        parameters: { day: '2024-05-03' },
      }),
    ).toEqual([{ id: 'event/events-0' }]);
  });

  test('is neither seen nor removed by seeding', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      const seeded = await readStored(graph);
      await write(events(3));
      const both = await readStored(graph);
      const again = await seedGraph(graph, { directory });
      expect(again).toMatchObject({
        created: { nodes: {}, relationships: {} },
        changed: { nodes: {}, relationships: {} },
        removed: { nodes: {}, relationships: {} },
      });
      expect(await readStored(graph)).toEqual(both);
      expect(both.nodes.length).toBe(seeded.nodes.length + 5);
      expect((await stored('country/NL'))?.properties['name']).toBe('Norland');
      expect((await stored('country/NL'))?.labels).toEqual(expect.arrayContaining(['Imported', 'Seeded']));
    });
  });

  test('gives an entity to the facts that declare it, and takes it back as it was when they drop it', async () => {
    await write(events(2));
    const before = await readStored(graph);
    const facts = (id: string, name: string) =>
      `dataset: { id: dataset/other, name: Other, version: "1" }\nentities: [{ id: ${id} }]\nclaims:\n${named(id, name)}\n${coded(id, 'MM')}\n`;
    await withFacts({ 'a.yaml': facts('country/MM', 'Midland') }, async (directory) => {
      const adopted = await seedGraph(graph, { directory });
      expect(adopted.changed.nodes).toEqual({ Country: 1 });
      expect(adopted.created.nodes).not.toHaveProperty('Country');
      const node = await stored('country/MM');
      expect(node?.properties).toMatchObject({ name: 'Midland', code: 'MM' });
      expect(node?.labels).toEqual(expect.arrayContaining(['Country', 'Imported', 'Seeded']));
      expect((await readStored(graph)).links.filter(({ properties }) => properties['imported'])).toHaveLength(
        4,
      );
      // A mended fact keeps the import's version, and so does the import when it comes again.
      await writeFacts(directory, { 'a.yaml': facts('country/MM', 'Middleland') });
      expect((await seedGraph(graph, { directory })).changed.nodes).toMatchObject({ Country: 1 });
      expect((await write(events(2))).nodes).toEqual({ created: 0, changed: 0, unchanged: 5 });
      expect((await stored('country/MM'))?.properties).toMatchObject({ name: 'Middleland' });

      await writeFacts(directory, { 'a.yaml': 'entities: []\n' });
      const dropped = await seedGraph(graph, { directory });
      expect(dropped.changed.nodes).toEqual({ Country: 1 });
      expect(dropped.removed.nodes).not.toHaveProperty('Country');
      expect(await readStored(graph)).toEqual(before);
    });
  });

  test('keeps a later import of an entity that facts declare, until they drop it', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      await write(events(1));
      const renamed = events(1);
      await write({
        ...renamed,
        nodes: renamed.nodes.map((node) =>
          node.id === 'country/NL' ? { ...node, properties: { ...node.properties, name: 'Newland' } } : node,
        ),
      });
      expect((await stored('country/NL'))?.properties['name']).toBe('Norland');
      for (const name of Object.keys(SAMPLE)) await writeFacts(directory, { [name]: 'entities: []\n' });
      const { removed, changed } = await seedGraph(graph, { directory });
      expect(removed.nodes).toMatchObject({ Person: 2 });
      expect(changed.nodes).toEqual({ Country: 1 });
      const node = await stored('country/NL');
      expect(node?.properties).toMatchObject({ name: 'Newland', code: 'NL' });
      expect(node?.properties['importedProperties']).toBeUndefined();
      expect(node?.labels).not.toContain('Seeded');
      const { links } = await readStored(graph);
      expect(links.map(({ to }) => to)).toEqual(['event/events-0', 'event/events-0']);
    });
  });

  test('refuses a relationship to a node that no import has written, and keeps nothing of the batch', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      const before = await readStored(graph);
      const { nodes, relationships } = events(1);
      const without = nodes.filter(({ id }) => id !== 'country/NL');
      await expect(write({ nodes: without, relationships })).rejects.toThrow('The graph wrote 1 of 2 rows');
      expect(await readStored(graph)).toEqual(before);
    });
  });

  test('has relationships with ids that none of the facts can have', async () => {
    await write(events(1));
    const { links } = await readStored(graph);
    const wanted = events(1).relationships.map(({ id }) =>
      id.replace('relationship/', 'relationship/imported-'),
    );
    expect(links.map(({ id }) => id)).toEqual(wanted.sort());
    expect(links.map(({ properties }) => properties['id'])).toEqual(wanted);
  });

  test('is separated in a graph from before there were layers, and a dry run leaves that graph unchanged', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      const layered = await readStored(graph);
      const withoutLayers = async (): Promise<void> =>
        graph.write(async (transaction) => {
          for (const text of ['MATCH (n:Seeded) REMOVE n:Seeded', 'MATCH (s:Seed) SET s.hasLayers = null'])
            await transaction.run({ text, parameters: {} });
        });
      await withoutLayers();
      const old = await readStored(graph);
      expect(old).not.toEqual(layered);

      const { preview } = await ingestFacts(graph, { directories: [directory], dryRun: true });
      expect(preview?.join('\n')).not.toContain('Would');
      const ada = { name: 'Ada', kind: 'Person', country: 'NL' } as const;
      const rows = outcomes([record('1', { actor: { ...ada, name: 'Ada Norland' }, target: ada })]);
      const shown = await importRecords(graph, rows, SAMPLE_DATASET, { dryRun: true });
      expect(await readStored(graph)).toEqual(old);

      expect(await importRecords(graph, rows, SAMPLE_DATASET)).toMatchObject({ entities: shown.entities });
      expect((await stored('country/NL'))?.labels).toEqual(expect.arrayContaining(['Imported', 'Seeded']));

      await emptied(graph);
      await seedGraph(graph, { directory });
      await withoutLayers();
      const { created, changed, removed } = await seedGraph(graph, { directory });
      const nothing = { nodes: {}, relationships: {} };
      expect({ created, changed, removed }).toMatchObject({
        created: nothing,
        changed: nothing,
        removed: nothing,
      });
      const again = await readStored(graph);
      expect(again.links).toEqual(layered.links);
      expect(again.nodes.map(({ id, labels }) => [id, labels])).toEqual(
        layered.nodes.map(({ id, labels }) => [id, labels]),
      );
    });
  });

  async function stored(id: string): Promise<StoredNode | undefined> {
    return (await readStored(graph)).nodes.find((node) => node.id === id);
  }
});
