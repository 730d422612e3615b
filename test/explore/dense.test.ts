import { beforeAll, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { schemaOf } from '../operation/apiOn.js';
import { writeGraph } from '../differential/writeGraph.js';
import { bare } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { denseGraph } from './hub.js';

const SIZE = 20;

/** The embedded engine keeps its deadline here, which a search that compares rows with their lists did not meet. */
bare.describeOnEngines('a graph in which all take part in everything', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    await writeGraph(graph, denseGraph(SIZE));
  }, 120_000);

  const ask = async (field: string) => {
    const result = await execute({
      schema: schemaOf(graph),
      document: parse(`{ ${field} }`),
      contextValue: { graph },
    });
    expect(result.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(result.data)) as unknown;
  };

  it('has the shortest paths first, and lacks none where as many are found as asked for', async () => {
    const two = { length: 2 };
    expect(
      await ask('paths(from: "person/n0", to: "person/n1", first: 3) { truncated paths { length } }'),
    ).toEqual({
      paths: { truncated: false, paths: [two, two, two] },
    });
  }, 60_000);

  it('has paths of the longest searches, with what was asked of each hop', async () => {
    const answer = await ask(
      'paths(from: "person/n0", to: "event/n1", maxLength: 8, first: 20) { paths { length hops { relationship direction node { id name } claims { id } } } }',
    );
    const { paths } = (answer as { paths: { paths: { length: number; hops: object[] }[] } }).paths;
    expect(paths.map(({ length }) => length)).toEqual([1, ...Array<number>(19).fill(3)]);
    expect(paths.every(({ hops, length }) => hops.length === length)).toBe(true);
  }, 60_000);

  it('is told in full where it is asked for no more than fits', async () => {
    expect(
      await ask('paths(from: "person/n0", to: "event/n1", maxLength: 1) { truncated paths { length } }'),
    ).toEqual({
      paths: { truncated: false, paths: [{ length: 1 }] },
    });
  }, 60_000);

  it('has a neighborhood of three steps, each relationship once', async () => {
    const answer = await ask(
      'neighborhood(id: "person/n0", depth: 3, first: 20) { nodes { distance } edges { relationshipId } }',
    );
    const { neighborhood } = answer as {
      neighborhood: { nodes: object[]; edges: { relationshipId: string }[] };
    };
    const ids = neighborhood.edges.map(({ relationshipId }) => relationshipId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(neighborhood.nodes.length).toBeLessThanOrEqual(2 * SIZE);
    expect(ids).toHaveLength(SIZE * SIZE);
  }, 60_000);
});
