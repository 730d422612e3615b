import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execute } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn, schemaOf } from '../operation/apiOn.js';
import { article, describeOnEngines } from '../engines.js';
import { countBolt, type BoltCounter } from '../neo4j/boltCounter.js';
import { readCases, readyOf, type GoldenCase } from './goldenCase.js';
import { patientGraph } from './patientGraph.js';

const { schema } = apiOn();
const cases = readCases().map((each) => [each.name, each] as const);

function answerOf(graph: Pick<Graph, 'engine' | 'read'>, { document, operation, variables }: GoldenCase) {
  const operationName = operation.name?.value ?? null;
  return execute({ schema: schemaOf(graph), document, operationName, variableValues: variables, contextValue: { graph } });
}

article.describeOnNeo4j('round trips', (engine) => {
  let counter: BoltCounter;
  let graph: Graph;
  const open = patientGraph(engine, (settings) => ({ ...settings, uri: counter.uri }));
  beforeAll(async () => {
    const settings = engine.settings();
    if (settings.kind !== 'neo4j') throw new Error('This is about the messages of Bolt.');
    counter = await countBolt(settings.uri);
    graph = await open();
  }, 120_000);
  afterAll(() => counter.close());

  it.each(cases)(
    '%s takes one RUN for each root field',
    async (_, each) => {
      counter.forget();
      const { errors } = await answerOf(graph, each);
      expect(errors).toBeUndefined();
      expect(counter.runs()).toBe(readyOf(schema, each).size);
      expect(counter.sent().filter((name) => name === 'BEGIN' || name === 'COMMIT')).toEqual([]);
    },
    60_000,
  );
});

describeOnEngines('root fields side by side', (engine) => {
  it('starts the statements of all root fields before the first of them is answered', async () => {
    const golden = readCases().find(({ name }) => name === 'several-root-fields')!;
    const { data, errors } = await answerOf(together(await engine.open(), 3), golden);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ one: null, two: null, conflicts: { nodes: [] } });
  });
});

/** Lets reads pass once so many of them have begun; if they came one after another, none ever would. */
function together(graph: Graph, expected: number): Pick<Graph, 'engine' | 'read'> {
  let begun = 0;
  let open = (): void => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return {
    engine: graph.engine,
    async read(...given) {
      begun += 1;
      if (begun === expected) open();
      await all;
      return graph.read(...given);
    },
  };
}
