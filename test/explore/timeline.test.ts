import { beforeAll, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { schemaOf } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';

interface Timeline {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly __typename: string }[];
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
}

/** How one asks for the rows that a facet counts under a value. */
const SAME: { readonly [facet: string]: (value: string) => string } = {
  SPEAKER: (speaker) => `voices: { speakers: ["${speaker}"] }`,
  TYPE: (kind) => `kinds: [${kind}]`,
  STATUS: (status) => `where: { status: { eq: ${status} } }`,
  CODE: (code) => `where: { codes: { some: { code: { eq: "${code}" } } } }`,
  PREDICATE: (predicate) => `where: { predicate: { eq: ${predicate} } }`,
};

article.describeOnEngines('the timeline', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
  }, 120_000);

  const timeline = async (given: string, selected: string): Promise<Timeline> => {
    const document = parse(`{ timeline${given} { ${selected} } }`);
    const { data, errors } = await execute({ schema: schemaOf(graph), document, contextValue: { graph } });
    expect(errors).toBeUndefined();
    return data!['timeline'] as Timeline;
  };

  it.each(Object.keys(SAME))(
    'counts by %s what the same condition keeps (27 for Trump, and 31)',
    async (facet) => {
      const { facets } = await timeline(
        '',
        `facets(of: [${facet}], first: 100) { field values { value count } }`,
      );
      const { values } = facets[0]!;
      expect(values.length).toBeGreaterThan(2);
      for (const { value, count } of values)
        expect([value, (await timeline(`(${SAME[facet]!(value)})`, 'totalCount')).totalCount]).toEqual([
          value,
          count,
        ]);
    },
    60_000,
  );

  it('has every kind of row, and no other', async () => {
    const all = await timeline('', 'totalCount facets(of: [TYPE]) { field values { value count } }');
    const { values } = all.facets[0]!;
    expect(values.map(({ value }) => value).sort()).toEqual(['AGREEMENT', 'CLAIM', 'EVENT']);
    expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
  });

  it('has no row for a claim that only dates an event (June 14 had 31 rows for 3 events)', async () => {
    const dating = await timeline('(where: { predicate: { in: [TOOK_PLACE, RECORDED] } })', 'totalCount');
    expect(dating.totalCount).toBe(0);
    const day = '(where: { time: { certainlyWithin: { from: "2025-06-14", to: "2025-06-14" } } })';
    const { nodes } = await timeline(
      day,
      'nodes { __typename id ... on Claim { partOf { __typename ... on TimelineItem { time { text } } } } }',
    );
    const about = nodes.flatMap(
      (node) => (node as { partOf?: { __typename: string; time?: unknown }[] }).partOf ?? [],
    );
    expect(nodes.filter(({ __typename }) => __typename === 'Event')).toHaveLength(3);
    expect(nodes).toHaveLength(14);
    // The talk of the next week has no time of its own, so the claim on it has a row; what has a time stands for its claims.
    const things = about.filter(({ __typename }) => ['Event', 'Agreement'].includes(__typename));
    expect(things).toEqual([{ __typename: 'Event', time: null }]);
  });
});
