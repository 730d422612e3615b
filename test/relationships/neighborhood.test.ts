import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import { schemaOf } from '../operation/apiOn.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { writeGraph } from '../differential/writeGraph.js';
import { denseGraph } from '../explore/hub.js';

describe('relationships of a neighborhood', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ kind: 'embedded' });
    await writeGraph(graph, denseGraph(2));
  }, 60_000);
  afterAll(() => graph.close());

  it('are told of as they are, though the engine has nodes of the same numbers', async () => {
    const document = parse(
      '{ neighborhood(id: "person/n0", depth: 2) { edges { relationshipId from to relationshipNode { id from { id } to { id } } } } }',
    );
    const { data, errors } = await execute({
      schema: schemaOf(graph),
      document,
      contextValue: { graph },
    });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      neighborhood: { edges: ['n0-n0', 'n0-n1', 'n1-n0', 'n1-n1'].map(tie) },
    });
  });
});

/** A relationship of the dense graph, by the names of its ends. */
function tie(key: string): object {
  const [person, event] = key.split('-');
  const [id, from, to] = [
    `relationship/PARTICIPATED_IN.event.${event}.${key}`,
    `person/${person}`,
    `event/${event}`,
  ];
  return { relationshipId: id, from, to, relationshipNode: { id, from: { id: from }, to: { id: to } } };
}
