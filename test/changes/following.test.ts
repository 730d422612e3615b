import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { removeSource } from '../../src/remove/removeSource.js';
import { appendChange } from '../../src/store/changeLog.js';
import { acquireWriteLock } from '../../src/store/records/writeLock.js';
import type { Preparation } from '../../src/store/records/writeLock.js';
import { prepareGraph } from '../../src/store/prepareGraph.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import { outcomeOf } from '../differential/operation.js';
import { describeOnEngines } from '../engines.js';
import { ARTICLE, replaced, SAMPLE, withFacts, writeFacts } from '../facts/sample.js';

jest.setTimeout(120_000);

const NOW = '2026-01-02T03:04:05.000Z';

interface Page {
  readonly nodes: readonly {
    readonly number: number;
    readonly cause: string;
    readonly origin: string;
    readonly created: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function changes(graph: Graph, after: string | null, first: number): Promise<Page> {
  const text =
    'query($after: String, $first: Int) { changes(after: $after, first: $first) { nodes { number cause origin created changed removed } pageInfo { hasNextPage endCursor } } }';
  const { data, errors } = await outcomeOf(graph, { text, variables: { after, first } });
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return (data as { readonly changes: Page }).changes;
}

describeOnEngines('The change log', (engine) => {
  let graph: Graph;
  let preparation: Preparation;
  beforeAll(async () => {
    graph = await engine.open();
    preparation = await prepareGraph(graph, readStorage());
  });

  /** One transaction of a writer, which finds time for others between its turn and its commit. */
  const append = (to: Graph, ids: readonly string[]): Promise<void> =>
    to.write(async (transaction) => {
      await acquireWriteLock(transaction, NOW, preparation);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      const change = { cause: 'IMPORT' as const, origin: 'dataset/x', at: NOW };
      await appendChange(transaction, { ...change, created: ids, changed: [], removed: [] });
    });

  test('tells what a seeding created, changed and removed, and nothing of one that did nothing', async () => {
    await withFacts(SAMPLE, async (directory) => {
      const options = { directory, now: new Date(NOW) };
      await seedGraph(graph, options);
      await seedGraph(graph, options);
      const claims = SAMPLE['30-claims.yaml'] ?? '';
      await writeFacts(directory, { '30-claims.yaml': replaced(claims, 'Bo was called.', 'Bo it was.') });
      await seedGraph(graph, options);
      const measured = claims.slice(claims.indexOf('  - subject: event/call\n    predicate: MEASURED'));
      const without = replaced(claims, measured.slice(0, measured.indexOf('  - subject', 5)), '');
      await writeFacts(directory, { '30-claims.yaml': without });
      await writeFacts(directory, { '10-article.yaml': assertingNothing(SAMPLE['10-article.yaml'] ?? '') });
      await seedGraph(graph, options);
      const { nodes, pageInfo } = await changes(graph, null, 100);
      expect(nodes.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(nodes.map(({ cause }) => cause)).toEqual(['INGEST', 'INGEST', 'INGEST']);
      const [first, second, third] = nodes;
      expect(first?.created).toEqual(
        expect.arrayContaining(['person/ada', 'event/call', 'dataset/reference']),
      );
      expect(first?.created.filter((id) => id.startsWith('claim/'))).toHaveLength(14);
      expect(first?.created.filter((id) => id.startsWith('name/'))).toEqual([]);
      expect(second).toMatchObject({
        created: [],
        changed: [expect.stringMatching(/^claim\//)],
        removed: [],
      });
      expect(third?.removed).toEqual([expect.stringMatching(/^claim\//)]);
      expect(third?.created).toEqual([]);

      const nothing = await changes(graph, pageInfo.endCursor, 10);
      expect(nothing).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: pageInfo.endCursor } });
    });
  });

  test('tells of a large transaction in several changes, which come and go together', async () => {
    const before = (await changes(graph, null, 100)).pageInfo.endCursor;
    const ids = Array.from({ length: 2_300 }, (_, index) => `event/${index}`);
    await append(graph, ids);
    const { nodes } = await changes(graph, before, 100);
    expect(nodes.map(({ created }) => created.length)).toEqual([1_000, 1_000, 300]);
    expect(nodes.flatMap(({ created }) => created)).toEqual(ids);
    const broken = graph.write(async (transaction) => {
      await acquireWriteLock(transaction, NOW, preparation);
      const change = { cause: 'IMPORT' as const, origin: 'dataset/x', at: NOW };
      await appendChange(transaction, { ...change, created: ['event/x'], changed: [], removed: [] });
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect((await changes(graph, before, 100)).nodes).toHaveLength(3);
  });

  test('gives a follower every change once and in order while several write', async () => {
    const start = (await changes(graph, null, 100)).pageInfo.endCursor;
    const others = engine.kind === 'neo4j' ? [await openGraph(engine.settings())] : [];
    const writers = [graph, ...others, graph].map(async (to, writer) => {
      for (let index = 0; index < 15; index++) await append(to, [`event/w${writer}-${index}`]);
    });
    let isWriting = true;
    const written = Promise.all(writers).then(() => void (isWriting = false));
    const seen: Page['nodes'][number][] = [];
    let pages = 0;
    for (let since = start, isLast = false; !isLast; pages++) {
      isLast = !isWriting;
      const { nodes, pageInfo } = await changes(graph, since, 4);
      seen.push(...nodes);
      since = pageInfo.endCursor;
      isLast &&= nodes.length === 0;
    }
    await written;
    await Promise.all(others.map((other) => other.close()));
    const numbers = seen.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    const ids = seen.flatMap(({ created }) => created);
    expect(ids).toHaveLength(15 * writers.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pages).toBeGreaterThan(5);
  });

  test('is no part of what is counted, found or near', async () => {
    const text =
      '{ stats { entities { totalCount } claims { totalCount } sources { totalCount } } search(query: "dataset event change") { nodes { __typename } } nodes(ids: ["change/1"]) { __typename id } }';
    const { data } = await outcomeOf(graph, { text, variables: {} });
    expect(data).toEqual({
      stats: { entities: { totalCount: 5 }, claims: { totalCount: 13 }, sources: { totalCount: 2 } },
      search: { nodes: expect.not.arrayContaining([{ __typename: 'Change' }]) },
      nodes: [{ __typename: 'Change', id: 'change/1' }],
    });
  });

  test('tells what a removal took out', async () => {
    const start = (await changes(graph, null, 100)).pageInfo.endCursor;
    await removeSource(graph, ARTICLE);
    const { nodes } = await changes(graph, start, 100);
    expect(nodes).toMatchObject([{ cause: 'REMOVE', origin: ARTICLE, created: [] }]);
    expect(nodes[0]?.removed).toContain(ARTICLE);
    expect(nodes[0]?.removed.filter((id) => id.startsWith('claim/'))).toHaveLength(6);
  });
});

/** Without the claim of its second sentence, the article says of it why not. */
function assertingNothing(article: string): string {
  return replaced(article, 'gist: Sentence 2.', 'gist: Sentence 2., assertsNothing: A try');
}
