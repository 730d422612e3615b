import { beforeAll, describe, expect, it } from '@jest/globals';
import { readSettings } from '../../src/settings/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { checkCost } from '../../src/operation/checkCost.js';
import { apiOn } from '../operation/apiOn.js';
import { article } from '../engines.js';
import { patientGraph } from './patientGraph.js';
import { executeBothWays } from '../answer/bothWays.js';
import { golden, planOf, readCases, readyOf, requestOf } from './goldenCase.js';

const { schema } = apiOn();
const cases = readCases();

describe('golden plans', () => {
  it('have at least forty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases.map((each) => [each.name, each] as const))(
    '%s has the plan and the Cypher on file',
    (name, each) => {
      const { plan, cypher } = planOf(schema, each);
      expect(plan).toBe(golden(name, 'plan', plan));
      expect(cypher).toBe(golden(name, 'cypher', cypher));
    },
  );

  it.each(cases.map((each) => [each.name, each] as const))(
    '%s costs no more than the service allows (the claims in the voice of Russia were refused)',
    (_, each) => {
      expect(() => checkCost(readyOf(schema, each), readSettings({}).maxCost)).not.toThrow();
    },
  );
});

article.describeOnEngines('golden answers', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  beforeAll(async () => {
    graph = await open();
  }, 120_000);

  it.each(cases.map((each) => [each.name, each] as const))(
    '%s has the answer on file',
    async (name, each) => {
      const text = `${JSON.stringify(await executeBothWays(graph, requestOf(schema, each), each), null, 2)}\n`;
      expect(text).toBe(golden(name, 'json', text));
    },
    60_000,
  );
});
