import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { READ_STATISTICS, storedStatistics } from '../../src/cypher/statistics.js';
import { readExport } from '../../src/export/read/readExport.js';
import type { Graph } from '../../src/graph/graph.js';
import { importRecords } from '../../src/import/write/importRecords.js';
import type { Statistics } from '../../src/plan/cost/statistics.js';
import { lowerStatistics } from '../../src/store/statistics/keepStatistics.js';
import { seedGraph } from '../../src/ingest/seedGraph.js';
import { seedIfChanged } from '../../src/ingest/seedIfChanged.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import { describeOnEngines } from '../engines.js';
import { asInput, exported, filled } from '../export/exported.js';
import { DATASET, killed, outcomes, record, records } from '../import/sampleRecords.js';
import { emptied } from './emptied.js';
import { CLAIMS_FILE, SAMPLE, withFacts, writeFacts } from '../facts/sample.js';
import { readStored } from './storedContent.js';

jest.setTimeout(240_000);

/** What the statistics of a graph should be, counted here from all that it holds. */
async function counted(graph: Graph): Promise<Statistics> {
  const { nodes, links } = await readStored(graph);
  const typeOf = (id: string): string =>
    nodes.find((node) => node.id === id)!.labels.find((label) => label.toLowerCase() === id.split('/')[0])!;
  const types = new Map(nodes.map(({ id }) => [id, typeOf(id)]));
  const sizes = (name: string): number[] =>
    [...nodes, ...links].map(({ properties }) => ((properties[name] ?? []) as unknown[]).length);
  const byNode = new Map<string, number>();
  for (const { type, from, to } of links)
    for (const end of [`${from} ${type} OUT`, `${to} ${type} IN`])
      byNode.set(end, (byNode.get(end) ?? 0) + 1);
  const degrees: Record<string, Record<string, { OUT: number; IN: number }>> = {};
  for (const [end, degree] of byNode) {
    const [id, type, direction] = end.split(' ') as [string, string, 'OUT' | 'IN'];
    const byType = (degrees[types.get(id)!] ??= {});
    const known = (byType[type] ??= { OUT: 0, IN: 0 });
    known[direction] = Math.max(known[direction], degree);
  }
  return {
    nodes: tally([...types.values()]),
    relationships: tally(links.map(({ type }) => type)),
    degrees,
    lists: {
      claimIds: Math.max(0, ...sizes('claimIds')),
      firstSpeakerIds: Math.max(0, ...sizes('firstSpeakerIds')),
      directSpeakerIds: Math.max(0, ...sizes('directSpeakerIds')),
      speakerIds: Math.max(0, ...sizes('speakerIds')),
      relayedClaimIds: Math.max(0, ...sizes('relayedClaimIds')),
    },
  };
}

function tally(names: readonly string[]): { [name: string]: number } {
  const found: { [name: string]: number } = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}

/** What the graph keeps, without the changes, which the log counts. */
async function kept(graph: Graph): Promise<Statistics> {
  const { nodes, ...statistics } = storedStatistics(await graph.read(READ_STATISTICS))!;
  const { Change: _, ...others } = nodes;
  return { ...statistics, nodes: others };
}

/** Every number, by its path. */
function numbersOf(value: unknown, path = ''): readonly (readonly [path: string, number: number])[] {
  if (typeof value === 'number') return [[path, value]];
  return Object.entries(value as object).flatMap(([name, inner]) => numbersOf(inner, `${path} ${name}`));
}

/** Those that a graph keeps and that are less than they should be. */
function tooLow(known: Statistics, actual: Statistics): readonly unknown[] {
  const numbers = new Map(numbersOf(known));
  return numbersOf(actual).filter(([path, number]) => (numbers.get(path) ?? 0) < number);
}

describeOnEngines('The statistics of a graph', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    await importRecords(graph, [], DATASET);
  });
  beforeEach(() => emptied(graph));

  test('are those of the facts that were seeded', async () => {
    await seedGraph(graph);
    const known = await kept(graph);
    expect(known).toEqual(await counted(graph));
    expect(known.degrees['Country']!['PARTICIPATED_IN']!.OUT).toBeGreaterThan(1);
  });

  test('rise with an import, batch by batch, and with the facts that come after it', async () => {
    await importRecords(graph, outcomes(records(200)), DATASET, { batchSize: 30 });
    const known = await kept(graph);
    expect(known).toEqual(await counted(graph));
    expect(known.degrees['Country']!['PARTICIPATED_IN']!.OUT).toBeGreaterThan(30);
    await withFacts(SAMPLE, (directory) => seedGraph(graph, { directory }));
    expect(await kept(graph)).toEqual(await counted(graph));
  });

  const replaced = records(40).map((row) => ({ ...row, measures: [killed(3)], gist: `${row.gist}!` }));

  test('are right after an import that replaced rows', async () => {
    await importRecords(graph, outcomes(records(40)), DATASET, { batchSize: 15 });
    await importRecords(graph, outcomes(replaced), DATASET, { batchSize: 15, replace: true });
    expect(await kept(graph)).toEqual(await counted(graph));
  });

  test('are never too low while an import replaces rows, and are lowered by the next writer if that one is killed', async () => {
    await importRecords(graph, outcomes(records(40)), DATASET);
    const found: unknown[] = [];
    const cut = async function* () {
      for (const [at, outcome] of outcomes(replaced).entries()) {
        if (at % 10 === 9) found.push(tooLow(await kept(graph), await counted(graph)));
        if (at === 30) throw new Error('cut');
        yield outcome;
      }
    };
    await expect(importRecords(graph, cut(), DATASET, { batchSize: 5, replace: true })).rejects.toThrow(
      'cut',
    );
    expect(found).toEqual([[], [], []]);
    expect(await kept(graph)).not.toEqual(await counted(graph));
    await importRecords(graph, outcomes([record('another')]), DATASET);
    expect(await kept(graph)).toEqual(await counted(graph));
  });

  test('do not miss writes of another process while they are counted', async () => {
    await importRecords(graph, outcomes(records(40)), DATASET);
    let written = 0;
    const reading: Graph['read'] = async (statement, options) => {
      const rows = await graph.read(statement, options);
      // Past the pages of nodes: what comes now was not counted.
      if (statement.text.includes('<-[r]-()') && written++ === 0)
        await importRecords(graph, outcomes([record('meanwhile')]), DATASET);
      return rows;
    };
    const store = { storage: readStorage(), engine: graph.engine };
    await graph.write((transaction) =>
      transaction.run({ text: 'MATCH (s:Seed) SET s.statisticsAreHigh = true', parameters: {} }),
    );
    await lowerStatistics({ ...graph, read: reading }, store);
    expect(written).toBeGreaterThan(0);
    expect(await kept(graph)).toEqual(await counted(graph));
  });

  test('fall when facts are removed', async () => {
    await withFacts(SAMPLE, async (directory) => {
      await seedGraph(graph, { directory });
      const before = await kept(graph);
      const claims = CLAIMS_FILE.slice(
        0,
        CLAIMS_FILE.indexOf('  - subject: person/ada\n    predicate: REPRESENTS'),
      );
      await writeFacts(directory, { '30-claims.yaml': claims });
      await seedGraph(graph, { directory });
      const after = await kept(graph);
      expect(after).toEqual(await counted(graph));
      expect([before.nodes['Claim'], after.nodes['Claim']! + 1]).toEqual([
        before.nodes['Claim'],
        before.nodes['Claim'],
      ]);
      expect([before.relationships['REPRESENTS'], after.relationships['REPRESENTS']]).toEqual([1, undefined]);
    });
  });

  test('come with an export', async () => {
    await filled(graph);
    const text = await exported(graph);
    const before = await kept(graph);
    await emptied(graph);
    await readExport(graph, asInput(text));
    expect(await kept(graph)).toEqual(before);
  });

  test('are counted at the next start of a graph of an older version, and by an import into one', async () => {
    await filled(graph);
    await seedGraph(graph);
    const before = await kept(graph);
    const forget = async (): Promise<void> => {
      await graph.write((transaction) =>
        transaction.run({ text: 'MATCH (s:Seed) REMOVE s.statistics', parameters: {} }),
      );
      expect(storedStatistics(await graph.read(READ_STATISTICS))).toBeUndefined();
    };
    await forget();
    await seedIfChanged(graph);
    expect(await kept(graph)).toEqual(before);
    expect(await seedIfChanged(graph)).toBeUndefined();
    await forget();
    await importRecords(graph, outcomes([record('another')]), DATASET);
    expect(await kept(graph)).toEqual(await counted(graph));
  });
});
