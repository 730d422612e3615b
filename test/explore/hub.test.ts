import { beforeAll, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { schemaOf } from '../operation/apiOn.js';
import { writeGraph } from '../differential/writeGraph.js';
import { bare } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { CROWD, hubGraph } from './hub.js';

/** As many as a step of a search goes along, and more than it looks at one by one. */
const SMALL_CROWD = 1_200;

interface Answer {
  readonly paths: { readonly truncated: boolean; readonly paths: readonly { readonly length: number }[] };
  readonly neighborhood: {
    readonly nodes: readonly {
      readonly omitted: number;
      readonly distance: number;
      readonly node: { readonly id: string };
    }[];
    readonly edges: readonly { readonly relationshipId: string }[];
  };
}

async function ask(graph: Graph, field: string): Promise<Answer> {
  const result = await execute({
    schema: schemaOf(graph),
    document: parse(`{ ${field} }`),
    contextValue: { graph },
  });
  expect(result.errors).toBeUndefined();
  return result.data as unknown as Answer;
}

bare.describeOnEngines('a graph with a hub that can be followed', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    await writeGraph(graph, hubGraph(SMALL_CROWD));
  }, 120_000);

  const paths = async (from: string, to: string, more = '') =>
    (await ask(graph, `paths(from: "${from}", to: "${to}"${more}) { truncated paths { length } }`)).paths;

  it('has the path that leads on through the hub', async () => {
    expect(await paths('person/start', 'person/goal')).toEqual({ truncated: false, paths: [{ length: 4 }] });
    expect(await paths('person/goal', 'person/start')).toEqual({ truncated: false, paths: [{ length: 4 }] });
  }, 60_000);

  it('does not say that longer paths are missing where as many were found as asked for', async () => {
    expect(await paths('person/start', 'person/x', ', maxLength: 8, first: 1')).toEqual({
      truncated: false,
      paths: [{ length: 2 }],
    });
  }, 60_000);

  it('says that a path may be missing where those next to the hub are too many to look at one by one', async () => {
    expect(await paths('person/start', 'person/goal', ', maxLength: 8')).toEqual({
      truncated: true,
      paths: [{ length: 4 }],
    });
    expect(await paths('event/hub', 'person/goal')).toEqual({ truncated: true, paths: [{ length: 3 }] });
    expect(await paths('event/hub', 'person/goal', ', maxLength: 2')).toEqual({
      truncated: false,
      paths: [],
    });
  }, 60_000);

  it('has no other path from the hub to itself, and nothing left out', async () => {
    expect(await paths('event/hub', 'event/hub')).toEqual({ truncated: false, paths: [{ length: 0 }] });
  });
});

bare.describeOnEngines('a graph with a hub too large to follow', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
    await writeGraph(graph, hubGraph());
  }, 120_000);

  const paths = async (from: string, to: string, more = '') =>
    (
      await ask(
        graph,
        `paths(from: "person/${from}", to: "person/${to}"${more}) { truncated paths { length } }`,
      )
    ).paths;

  it('has no path that leads on through the hub, and says that one may be missing', async () => {
    expect(await paths('start', 'goal')).toEqual({ truncated: true, paths: [] });
  });

  it('has paths on which both ends meet in the hub', async () => {
    expect((await paths('start', 'x')).paths).toEqual([{ length: 2 }]);
    expect((await paths('crowd-0000', 'crowd-1199', ', maxLength: 2')).paths).toEqual([{ length: 2 }]);
  });

  it('has paths that do not touch the hub, and says of these too that the hub was left out', async () => {
    expect(await paths('x', 'goal')).toEqual({ truncated: true, paths: [{ length: 2 }] });
    expect(await paths('x', 'goal', ', maxLength: 2')).toEqual({ truncated: false, paths: [{ length: 2 }] });
  });

  it('says that the relationships of an end are too many to follow', async () => {
    const { paths: found } = await ask(
      graph,
      'paths(from: "event/hub", to: "person/crowd-1199") { truncated paths { length } }',
    );
    expect(found).toEqual({ truncated: true, paths: [{ length: 1 }] });
  });

  it('shows of the hub no more than asked for, and counts the rest', async () => {
    const { neighborhood } = await ask(
      graph,
      'neighborhood(id: "event/hub", depth: 3, first: 5) { nodes { distance omitted node { id } } edges { relationshipId } }',
    );
    expect(neighborhood.nodes.map(({ node }) => node.id)).toEqual([
      'event/hub',
      ...[0, 1, 2, 3, 4].map((index) => `person/crowd-000${index}`),
    ]);
    expect(neighborhood.nodes[0]!.omitted).toBe(CROWD + 2 - 5);
    expect(neighborhood.edges).toHaveLength(5);
  });

  it('stays within its bounds two steps from one of the crowd', async () => {
    const { neighborhood } = await ask(
      graph,
      'neighborhood(id: "person/goal", depth: 3, first: 50) { nodes { distance omitted node { id } } edges { relationshipId } }',
    );
    expect(neighborhood.nodes.map(({ node, distance }) => [node.id, distance])).toEqual([
      ['person/goal', 0],
      ['event/y', 1],
      ['person/x', 2],
      ['event/hub', 3],
    ]);
  });
});
