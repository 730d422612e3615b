import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { apiOn } from '../operation/apiOn.js';
import { describeOnNeo4j } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { compareEngines, emptyTally } from './compare.js';
import { diceOf, drawFromSeed } from './dice.js';
import { harvest } from './harvest.js';
import { makeGraph } from './randomGraph.js';
import { settings } from './settings.js';
import { writeGraph } from './writeGraph.js';

const { schema } = apiOn();
const GRAPHS = 5;

describeOnNeo4j('random operations over random graphs', (engine) => {
  const open = patientGraph(engine);
  let graphs: readonly [Graph, Graph];
  beforeAll(async () => {
    graphs = [await openGraph({ kind: 'embedded' }), await open()];
  }, 180_000);
  afterAll(() => graphs[0].close());

  test.each(Array.from({ length: GRAPHS }, (_, index) => settings.seed + index))(
    'get equal answers from both engines (graph of seed %d)',
    async (seed) => {
      const random = makeGraph(schema, diceOf(drawFromSeed(seed)));
      for (const graph of graphs) await writeGraph(graph, random);
      const pool = await harvest(schema, graphs[0], seed, 150);
      const tally = emptyTally();
      await compareEngines({ schema, pool, graphs, runs: settings.operations / 20, tally });
      expect(tally.rows).toBeGreaterThan(tally.answered);
    },
    180_000,
  );
});
