import { beforeAll, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { schemaOf } from '../operation/apiOn.js';
import { writeGraph } from '../differential/writeGraph.js';
import { bare } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { manyThings, queriesFor } from './manyThings.js';

/** Almost half have a word in common: three times as many as an index may find for one question. */
const THINGS = 20_000;
const QUERIES = 200;

const SEARCH = parse(`query ($query: String!) {
  search(query: $query, first: 50) {
    totalCount
    facets { values { value count } }
    edges { cursor score matches { field text highlights { start end } } node { id } }
  }
}`);

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[];
}

async function search(graph: Graph, query: string): Promise<Found> {
  const result = await execute({
    schema: schemaOf(graph),
    document: SEARCH,
    variableValues: { query },
    contextValue: { graph },
  });
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data!['search'])) as Found;
}

/** In milliseconds, where PARLEY_MEASURE is set. */
function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
  if (process.env['PARLEY_MEASURE'])
    process.stdout.write(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms\n`);
}

bare.describeOnEngines('A search of 20,000 entities', (engine) => {
  let graph: Graph;
  let things: Awaited<ReturnType<typeof manyThings>>;
  const open = patientGraph(engine);
  beforeAll(async () => {
    things = await manyThings(THINGS);
    graph = await open();
    await writeGraph(graph, things);
  }, 300_000);

  test('finds every entity first by its own name', async () => {
    const names = new Map(things.nodes.map((node, at) => [node.id, things.names[at]]));
    for (let at = 7; at < THINGS; at += 997) {
      const { edges } = await search(graph, things.names[at]!);
      expect(names.get(edges[0]!.node.id)).toBe(things.names[at]);
    }
  }, 120_000);

  test('puts entities with a rare and a common word before those with only the rare one', async () => {
    const name = things.names.find((each) => each.startsWith('Talks'))!;
    const rare = name.split(' ')[2]!;
    const { edges } = await search(graph, `meeting ${rare}`);
    const both = things.names.filter((each) => each.startsWith('Meeting') && each.split(' ').includes(rare));
    expect(edges.filter(({ score }) => score === 1)).toHaveLength(Math.min(50, both.length));
    expect(both.length).toBeGreaterThan(0);
  });

  test('finds something for a word that more entities have than an index may find', async () => {
    expect(things.names.filter((name) => name.startsWith('Meeting')).length).toBeGreaterThan(5_000);
    expect((await search(graph, 'meeting')).totalCount).toBe(50);
    expect((await search(graph, 'minister')).totalCount).toBe(50);
  });

  if (engine.kind === 'neo4j')
    test('gives the same results in the same order as the embedded engine', async () => {
      const embedded = await openGraph({ kind: 'embedded', deadline: 60_000 });
      await writeGraph(embedded, things);
      const times = { neo4j: [] as number[], embedded: [] as number[] };
      const processor: number[] = [];
      const timed = async (of: Graph, query: string): Promise<Found> => {
        const [start, before] = [performance.now(), process.cpuUsage()];
        const found = await search(of, query);
        times[of.engine].push(performance.now() - start);
        const { user, system } = process.cpuUsage(before);
        if (of === embedded) processor.push((user + system) / 1_000);
        return found;
      };
      const counts: number[] = [];
      for (const query of queriesFor(things.names, QUERIES)) {
        const found = await timed(graph, query);
        counts.push(found.totalCount);
        expect({ query, ...(await timed(embedded, query)) }).toEqual({ query, ...found });
      }
      expect(counts.filter((count) => count > 0).length).toBeGreaterThan(QUERIES * 0.8);
      report('Neo4j', times.neo4j);
      report('embedded', times.embedded);
      report('embedded, time of the processor', processor);
      await embedded.close();
    }, 600_000);
});
