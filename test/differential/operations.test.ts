import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/graph.js';
import { apiOn } from '../operation/apiOn.js';
import { copyOfArticle } from '../article.js';
import { article } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { compareEngines, emptyTally } from './compare.js';
import { harvest } from './harvest.js';
import type { Pool } from './pool.js';
import { settings } from './settings.js';

const { schema } = apiOn();

article.describeOnNeo4j('random operations over the graph of the article', (engine) => {
  const open = patientGraph(engine);
  let neo4j: Graph;
  let embedded: Graph;
  let pool: Pool;
  beforeAll(async () => {
    neo4j = await open();
    embedded = await openGraph({ kind: 'embedded', path: await copyOfArticle() });
    pool = await harvest(schema, embedded, settings.seed);
  }, 180_000);
  afterAll(() => embedded.close());

  it(`get equal answers from both engines, and no unforeseen error (seed ${settings.seed})`, async () => {
    const tally = emptyTally();
    await compareEngines({ schema, pool, graphs: [embedded, neo4j], runs: settings.operations, tally });
    // About 0.7 of them, 0.67 to 0.73 by the seed.
    expect(tally.answered).toBeGreaterThan(settings.operations * 0.6);
    expect(tally.rows).toBeGreaterThan(settings.operations * 3);
  }, 600_000);
});
