import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { READ_STATISTICS, storedStatistics } from '../../src/cypher/statistics.js';
import type { Graph } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import type { DatasetRecord, EventRecord } from '../../src/import/row/record.js';
import { removeSource } from '../../src/remove/removeSource.js';
import { ingestFacts } from '../../src/ingest/ingestFacts.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { describeOnEngines } from '../engines.js';
import { DATASET, outcomes, record, records } from '../import/sampleRecords.js';
import { emptied } from '../store/emptied.js';
import { named, withFacts } from '../facts/sample.js';
import type { FactFiles } from '../facts/sample.js';
import { remainsOf } from './remains.js';

jest.setTimeout(180_000);

/** Facts that speak of an event that a row brought. */
const SPEAKING: FactFiles = {
  'a.yaml': `dataset: { id: dataset/notes, name: Notes, version: "1" }
entities: [{ id: event/first-events--1 }]
claims:
${named('event/first-events--1', 'What happened')}
  - { subject: event/first-events--1, predicate: HAS_STATUS, value: { status: HELD }, gist: It happened., evidence: [{ row: a }] }
`,
};

const A: DatasetRecord = { ...DATASET, slug: 'first-events', name: 'First' };
const B: DatasetRecord = { ...DATASET, slug: 'second-events', name: 'Second' };

/** Rows that share actors, places and countries with those of `records`, and call one of the actors otherwise. */
function others(count: number): readonly EventRecord[] {
  const [identifier, renamed] = [
    { scheme: 'OTHER', value: '17' },
    { name: 'GROUP 3', kind: 'Bloc' },
  ] as const;
  return records(count).flatMap((row, index) => [
    ...(index % 2 === 0 ? [row] : []),
    ...(index === 1 ? [record(`${count + 1}`, { actor: renamed })] : []),
    ...(index === 3
      ? [
          record(`${count + 3}`, {
            actor: { name: 'Police (India)', kind: 'Organization', country: 'IN', identifier },
            target: { name: 'Oman', kind: 'Country', country: 'OM' },
          }),
        ]
      : []),
  ]);
}

describeOnEngines('Removing a dataset', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await importRecords(graph, [], DATASET);
  });
  beforeEach(() => emptied(graph));

  const take = (dataset: DatasetRecord, rows: readonly EventRecord[]) =>
    importRecords(graph, outcomes(rows), dataset, { batchSize: 30 });

  test('leaves the graph of the other dataset alone, in either order', async () => {
    await take(B, others(60));
    const alone = await remainsOf(graph);
    for (const order of [
      [A, B],
      [B, A],
    ]) {
      await emptied(graph);
      for (const dataset of order) await take(dataset, dataset === A ? records(60) : others(60));
      await removeSource(graph, 'dataset/first-events', { batchSize: 20 });
      expect(await remainsOf(graph)).toEqual(alone);
    }
  });

  test('leaves nothing if it was the only one, and a dry run counts the removal', async () => {
    const { entities } = await take(A, records(60));
    const before = await remainsOf(graph);
    const rehearsed = await removeSource(graph, 'dataset/first-events', { dryRun: true });
    expect(rehearsed.imported).toEqual({ rows: 60, entities, isStopped: false });
    expect(await remainsOf(graph)).toEqual(before);
    expect(await log()).toEqual([]);
    const { imported } = await removeSource(graph, 'dataset/first-events', { batchSize: 20 });
    expect(imported).toEqual(rehearsed.imported);
    expect(await remainsOf(graph)).toEqual([]);
    const told = (await log()).flatMap(({ removed }) => removed as readonly string[]);
    expect(told).toHaveLength(new Set(told).size);
    expect(told).toHaveLength(
      before.filter((line) => /"labels":.*"(?:Claim|Entity|Source)"/.test(line)).length,
    );
    await expect(removeSource(graph, 'dataset/first-events')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('is counted right by a dry run beside another dataset', async () => {
    await take(A, records(60));
    await take(B, others(60));
    const rehearsed = await removeSource(graph, 'dataset/second-events', { dryRun: true });
    const { imported } = await removeSource(graph, 'dataset/second-events');
    expect(imported).toEqual(rehearsed.imported);
    expect(imported).toMatchObject({ rows: 32, entities: 2 });
  });

  test('leaves the facts unchanged, even if they came after the rows', async () => {
    await seedGraph(graph);
    const before = await remainsOf(graph);
    const rows = [...records(40), record('90')];
    await take(A, rows);
    await removeSource(graph, 'dataset/first-events');
    expect(await remainsOf(graph)).toEqual(before);
    await emptied(graph);
    await take(A, rows);
    await seedGraph(graph);
    await removeSource(graph, 'dataset/first-events', { batchSize: 15 });
    expect(await remainsOf(graph)).toEqual(before);
  });

  test('keeps an event that facts mention, without the participants of the row', async () => {
    await withFacts(SPEAKING, async (directory) => {
      await take(A, records(3));
      await ingestFacts(graph, { directories: [directory] });
      await removeSource(graph, 'dataset/first-events');
      const after = await remainsOf(graph);
      await emptied(graph);
      await ingestFacts(graph, { directories: [directory] });
      expect(after).toEqual(await remainsOf(graph));
      expect(after.join()).toContain('event/first-events--1');
    });
  });

  test('finds one name with the claims of both datasets, because each names its entities', async () => {
    await take(A, [record('1')]);
    await take(B, [record('1')]);
    const names = await graph.read({
      text: 'MATCH (:Organization)-[:HAS_NAME]->(n) RETURN n.value AS value, size(n.claimIds) AS claims',
      parameters: {},
    });
    expect(names).toEqual([{ value: 'Police (India)', claims: 2 }]);
    const homes = await graph.read({
      text: 'MATCH (:Organization)-[r:REPRESENTS]->(c) RETURN c.id AS id, size(r.claimIds) AS claims, r.firstSpeakerIds AS speakers',
      parameters: {},
    });
    const speakers = ['dataset/first-events', 'dataset/second-events'];
    expect(homes).toEqual([{ id: 'country/IN', claims: 2, speakers }]);
    expect(await take(B, [record('1'), record('2')])).toMatchObject({ unchanged: 1, written: 1 });
  });

  test('shows the next name if the first one was of this dataset', async () => {
    const name = async () =>
      graph.read({
        text: 'MATCH (n:Bloc)-[:HAS_NAME]->(p) RETURN n.name AS name, n.nameFolded AS folded, n.searchTexts AS found, p.value AS value, p.kind AS kind ORDER BY p.position',
        parameters: {},
      });
    await take(A, [record('1', { actor: { name: 'Group: X', kind: 'Bloc' } })]);
    await take(B, [record('1', { actor: { name: 'GROUP X', kind: 'Bloc' } })]);
    const both = { name: 'Group: X', folded: 'group: x', found: ['Group: X', 'GROUP X'] };
    expect(await name()).toEqual([
      { ...both, value: 'Group: X', kind: 'PRIMARY' },
      { ...both, value: 'GROUP X', kind: 'ALIAS' },
    ]);
    await removeSource(graph, 'dataset/first-events');
    const one = { name: 'GROUP X', folded: 'group x', found: ['GROUP X'] };
    expect(await name()).toEqual([{ ...one, value: 'GROUP X', kind: 'PRIMARY' }]);
    expect((await log()).flatMap(({ changed }) => changed)).toEqual(['bloc/group-x']);
  });

  test('shows the next location of a place if the first one was of this dataset', async () => {
    const at = (latitude: number) => [
      record('1', {
        place: {
          name: 'Muscat',
          country: 'OM',
          isCountry: false,
          latitude,
          longitude: 58.4,
          precision: 'NEAR',
        },
      }),
    ];
    const place = () =>
      graph.read({
        text: 'MATCH (p:Place) RETURN p.latitude AS latitude, p.coordinatePrecision AS precision',
        parameters: {},
      });
    await take(B, at(23.6));
    const alone = await remainsOf(graph);
    await emptied(graph);
    await take(A, at(23.5));
    await take(B, at(23.6));
    expect(await place()).toEqual([{ latitude: 23.5, precision: 'NEAR' }]);
    await removeSource(graph, 'dataset/first-events');
    expect(await remainsOf(graph)).toEqual(alone);
    await take(A, [record('1', { place: { name: 'Muscat', country: 'OM', isCountry: false } })]);
    await removeSource(graph, 'dataset/second-events');
    expect(await place()).toEqual([{ latitude: null, precision: null }]);
  });

  test('can remove single rows, with the entities that only they mention', async () => {
    const rows = [
      ...records(30),
      record('77', {
        actor: { name: 'Navy', kind: 'Organization', country: 'OM' },
        place: { name: 'Muscat', country: 'OM', isCountry: false },
      }),
      record('78'),
    ];
    await take(A, rows.slice(0, 30));
    await take(B, records(30));
    const before = await remainsOf(graph);
    await take(A, rows.slice(30));
    const whole = await remainsOf(graph);
    const given = { rows: ['event/first-events--77', '78'] };
    const rehearsed = await removeSource(graph, 'dataset/first-events', { ...given, dryRun: true });
    expect(await remainsOf(graph)).toEqual(whole);
    const { imported } = await removeSource(graph, 'dataset/first-events', given);
    expect(imported).toEqual(rehearsed.imported);
    expect(imported).toMatchObject({ rows: 2, entities: 4 });
    expect(await remainsOf(graph)).toEqual(before);
  });

  test('refuses unknown rows, and then removes none of the others', async () => {
    await take(A, [record('row-1234567'), record('row-2')]);
    const before = await remainsOf(graph);
    const refused = removeSource(graph, 'dataset/first-events', { rows: ['row-2', 'row-1234576'] });
    await expect(refused).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('has no row row-1234576. Did you mean row-1234567?'),
    });
    expect(await remainsOf(graph)).toEqual(before);
    await expect(removeSource(graph, 'dataset/frist-events')).rejects.toMatchObject({
      message: expect.stringContaining('Did you mean dataset/first-events?'),
    });
    await expect(removeSource(graph, 'dataset/country-codes')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('goes with the last imported dataset'),
    });
  });

  test('stops after a batch when it is told to, and continues when it is called again', async () => {
    await take(A, records(60));
    await take(B, others(60));
    await removeSource(graph, 'dataset/first-events', { batchSize: 20 });
    const whole = await remainsOf(graph);
    await emptied(graph);
    await take(A, records(60));
    await take(B, others(60));
    const seen: number[] = [];
    for (let isStopped = true, calls = 0; isStopped && calls < 20; calls += 1) {
      const stop = new AbortController();
      const { imported } = await removeSource(graph, 'dataset/first-events', {
        batchSize: 20,
        signal: stop.signal,
        progress: () => stop.abort(),
      });
      seen.push(imported!.rows);
      isStopped = imported!.isStopped;
    }
    expect(seen.filter((rows) => rows > 0)).toEqual([20, 20, 20]);
    expect(await remainsOf(graph)).toEqual(whole);
  });

  test('lowers the statistics', async () => {
    const nodes = async (): Promise<number> => {
      const known = storedStatistics(await graph.read(READ_STATISTICS));
      const { Change: _log, ...counts } = known?.nodes ?? {};
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    };
    await take(B, others(20));
    const alone = await nodes();
    await take(A, records(60));
    expect(await nodes()).toBeGreaterThan(alone);
    await removeSource(graph, 'dataset/first-events');
    expect(await nodes()).toBe(alone);
  });

  const log = () =>
    graph.read({
      text: "MATCH (c:Change {cause: 'REMOVE'}) RETURN c.origin AS origin, c.created AS created, c.changed AS changed, c.removed AS removed ORDER BY c.number",
      parameters: {},
    });
});
