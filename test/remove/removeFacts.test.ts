import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import type { Difference } from '../../src/store/difference.js';
import { removeSource } from '../../src/remove/removeSource.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { seedIfChanged } from '../../src/ingest/seedIfChanged.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import { describeOnEngines } from '../engines.js';
import { DATASET, outcomes, record, RUSSIA } from '../import/sampleRecords.js';
import { SECOND_SOURCE } from '../derive/disagreements/secondSource.js';
import { emptied } from '../store/emptied.js';
import { ARTICLE, named, SAMPLE, withFacts } from '../facts/sample.js';
import type { FactFiles } from '../facts/sample.js';
import { readStored } from '../store/storedContent.js';
import { remainsOf } from './remains.js';

jest.setTimeout(180_000);

const SHIPPED = 'article/4d91b7cebd7a';

/** Who somebody is, from a dataset of its own. */
const NOTES: FactFiles = {
  'a.yaml': `dataset: { id: dataset/notes, name: Notes, version: "1" }\nentities: [{ id: person/ada }]\nclaims:\n${named('person/ada', 'Ada')}\n`,
};

/** Neo4j reads rows in no order: inside a transaction that wrote, in another than before it. */
function inOrder(difference: Difference | undefined) {
  const { nodes, relationships } = difference!;
  const removed = relationships.removed.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return {
    nodes: { ...nodes, removed: nodes.removed.toSorted() },
    relationships: { ...relationships, removed },
  };
}

describeOnEngines('Removing an article', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await importRecords(graph, [], DATASET);
  });
  beforeEach(() => emptied(graph));

  const articleOf = async (directory: string): Promise<string> => {
    const [row] = await graph.read({
      text: 'MATCH (s:Seed {id: $id}) RETURN s.facts AS facts',
      parameters: { id: `seed/${directory.split('/').at(-1)}` },
    });
    const { articles } = JSON.parse(String(row?.['facts'])) as { articles: { digest: string }[] };
    return `article/${articles[0]!.digest.slice(0, 12)}`;
  };
  const changes = () =>
    graph.read({
      text: 'MATCH (c:Change) RETURN c.cause AS cause, c.origin AS origin, c.removed AS removed ORDER BY c.number',
      parameters: {},
    });

  test('leaves the graph of the other facts, and putting it back gives the earlier graph', async () => {
    await seedGraph(graph);
    const alone = await remainsOf(graph);
    await withFacts(SECOND_SOURCE, async (directory) => {
      await ingestFacts(graph, { directories: [directory] });
      const both = await remainsOf(graph);
      const article = await articleOf(directory);
      await removeSource(graph, article);
      expect(await remainsOf(graph)).toEqual(alone);
      const last = (await changes()).at(-1);
      expect(last).toMatchObject({ cause: 'REMOVE', origin: article });
      expect(last?.['removed']).toContain(article);
      await expect(removeSource(graph, article)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      const lines: string[] = [];
      await ingestFacts(graph, { directories: [directory], report: (line) => void lines.push(line) });
      expect(lines).toContain(`${article}, which parley remove took out, comes back.`);
      expect(await remainsOf(graph)).toEqual(both);
      lines.length = 0;
      await ingestFacts(graph, { directories: [directory], report: (line) => void lines.push(line) });
      expect(lines.join()).not.toContain('comes back');
    });
  });

  test('lasts when the service starts again, even with other facts or the text at hand', async () => {
    const textFile = process.env['PARLEY_ARTICLE'];
    await seedGraph(graph, { textFile });
    await removeSource(graph, SHIPPED);
    const without = await remainsOf(graph);
    expect(without.join()).not.toContain(SHIPPED);
    expect(await seedIfChanged(graph, { textFile })).toBeUndefined();
    await graph.write((transaction) =>
      transaction.run({
        text: "MATCH (s:Seed {id: 'seed/seed'}) SET s.inputsHash = 'of before'",
        parameters: {},
      }),
    );
    expect(await seedIfChanged(graph)).toBeDefined();
    expect(await remainsOf(graph)).toEqual(without);
    await removeSource(graph, 'dataset/reference');
    expect(await remainsOf(graph)).toEqual([]);
    expect(await seedIfChanged(graph)).toBeUndefined();
    await seedGraph(graph, { textFile });
    expect((await remainsOf(graph)).join()).toContain(SHIPPED);
  });

  test('keeps entities that another source names, and drops claims of the reference dataset about the others', async () => {
    await seedGraph(graph);
    await removeSource(graph, SHIPPED);
    const ids = await graph.read({
      text: 'MATCH (n:Entity) RETURN n.id AS id, n.name AS name',
      parameters: {},
    });
    expect(ids.every(({ id, name }) => id !== name)).toBe(true);
    expect(ids.map(({ id }) => id)).toContain('country/TR');
    expect(ids.map(({ id }) => id)).not.toContain('country/US');
    const { nodes, links } = await readStored(graph);
    const held = new Set(links.flatMap(({ from, to }) => [from, to]));
    const loose = nodes.filter(({ id, labels }) => !held.has(id) && !labels.includes('Source'));
    expect(loose).toEqual([]);
  });

  test('is refused if claims of another directory mention an entity that it alone names, and changes nothing', async () => {
    await seedGraph(graph);
    await withFacts(SECOND_SOURCE, async (directory) => {
      await ingestFacts(graph, { directories: [directory] });
      const before = await remainsOf(graph);
      await expect(removeSource(graph, SHIPPED)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(
          /^article\/\S+ in the directory “[^”]+” names \S+, which only article\/4d91b7cebd7a names\. Nothing was written\./,
        ),
      });
      expect(await remainsOf(graph)).toEqual(before);
    });
  });

  test('leaves an entity of two directories to the other one', async () => {
    await withFacts(NOTES, async (notes) => {
      await ingestFacts(graph, { directories: [notes] });
      const alone = await remainsOf(graph);
      await withFacts(SAMPLE, async (directory) => {
        await ingestFacts(graph, { directories: [directory] });
        await removeSource(graph, ARTICLE);
        await removeSource(graph, 'dataset/reference');
        expect(await remainsOf(graph)).toEqual(alone);
      });
    });
  });

  test('gives an entity back to the import that brought it', async () => {
    await importRecords(graph, outcomes([record('1', { actor: RUSSIA })]), DATASET);
    const alone = await remainsOf(graph);
    await seedGraph(graph);
    await removeSource(graph, SHIPPED);
    await removeSource(graph, 'dataset/reference');
    expect(await remainsOf(graph)).toEqual(alone);
  });

  test('in a dry run writes nothing, and counts the changes of the real run', async () => {
    await seedGraph(graph);
    const before = await remainsOf(graph);
    const rehearsed = await removeSource(graph, SHIPPED, { dryRun: true });
    expect(await remainsOf(graph)).toEqual(before);
    const done = await removeSource(graph, SHIPPED);
    expect(inOrder(rehearsed.facts?.difference)).toEqual(inOrder(done.facts?.difference));
  });

  test('offers the near name of an unknown source', async () => {
    await seedGraph(graph);
    await expect(removeSource(graph, 'dataset/refrence')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Did you mean dataset/reference?'),
    });
  });
});
