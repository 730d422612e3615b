import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import type { Root } from '../../src/plan/plan.js';
import { apiOn } from '../operation/apiOn.js';
import { indexCommands } from '../../src/store/indexCommands.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import { bare } from '../engines.js';
import { generateGraph } from './generatedGraph.js';
import { readCases, readyOf } from './goldenCase.js';
import { patientGraph } from './patientGraph.js';
import { planFaults, planText } from './planFaults.js';

const { schema } = apiOn();
const statements = readCases().flatMap((golden) =>
  [...readyOf(schema, golden)].map(
    ([key, { statement, planned }]) => [`${golden.name}: ${key}`, statement, planned.plan.root] as const,
  ),
);

/**
 * What counts all rows reads all of them and sorts the counts, and the two ends of a path are a product of one row
 * with one row: such statements are held to the other guards alone.
 */
function readsAllByNature(root: Root): boolean {
  return root.kind === 'stats' || root.kind === 'paths' || (root.kind === 'list' && root.counts.length > 0);
}
const OF_COUNTING = /^(CartesianProduct|Top|Sort|NodeByLabelScan|NodeIndexScan)\b/;

const statementOf = (name: string) => statements.find(([each]) => each === name)![1];

bare.describeOnNeo4j('plans of Neo4j', (engine) => {
  let graph: Graph;
  const open = patientGraph(engine);
  const problemsOf = async (text: string) => planFaults(await graph.explain({ text, parameters: {} }));

  /** The guards are seen to fail in every run: first without indexes, then with them. */
  describe('without indexes', () => {
    beforeAll(async () => {
      graph = await open();
      await generateGraph(graph, apiOn().model);
    }, 120_000);

    it('find that an id is looked for among all nodes of a label', async () => {
      const plan = await graph.explain(statementOf('by-id-actor: node'));
      expect(planFaults(plan)).toContain('NodeByLabelScan node:Node');
    });

    it('find that a list is sorted as a whole', async () => {
      const plan = await graph.explain(statementOf('first-page: countries'));
      expect(planFaults(plan).filter((problem) => problem.startsWith('Top '))).toHaveLength(1);
    });

    it('find a node without a label, a product and a hold', async () => {
      expect(await problemsOf('MATCH (n {id: $id}) RETURN n.id')).toEqual(['AllNodesScan n']);
      expect(await problemsOf('MATCH (a:Event {id: 1}), (b:Claim {id: 2}) RETURN a.id, b.id')).toContain(
        'CartesianProduct',
      );
      const held = await problemsOf('MATCH (a:Event) MATCH (b:Event {id: a.name}) SET b.id = a.description');
      expect(held.filter((problem) => /^Eager\b/.test(problem))).toHaveLength(1);
    });
  });

  describe('with the indexes of the seeder', () => {
    beforeAll(async () => {
      await graph.define(indexCommands('neo4j', readStorage()));
    }, 120_000);

    it.each(statements)(
      '%s is served by indexes',
      async (_, statement, root) => {
        const plan = await graph.explain(statement);
        const problems = planFaults(plan).filter((problem) => !(readsAllByNature(root) && OF_COUNTING.test(problem)));
        if (problems.length > 0)
          throw new Error(`${problems.join('\n')}\n\n${statement.text}\n\n${planText(plan)}`);
      },
      60_000,
    );
  });
});
