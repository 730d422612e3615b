import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { writeGraph } from '../differential/writeGraph.js';
import { denseGraph } from '../explore/hub.js';

describe('a neighborhood', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ kind: 'embedded' });
    await writeGraph(graph, denseGraph(2));
  }, 60_000);
  afterAll(() => graph.close());

  it('has each relationship once, by id, though it was found from both of its ends', async () => {
    const document = parse(
      '{ neighborhood(id: "person/n0", depth: 2) { edges { relationshipId from to } } }',
    );
    const { data, errors } = await execute({
      schema: createSchema(),
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
  return {
    relationshipId: `relationship/PARTICIPATED_IN.event.${event}.${key}`,
    from: `person/${person}`,
    to: `event/${event}`,
  };
}
