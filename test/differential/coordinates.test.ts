import { expect, test } from '@jest/globals';
import { createSchema } from '../../src/resolvers/schema.js';
import { seedGraph } from '../../src/seed/seedGraph.js';
import { describeOnEmbedded } from '../engines.js';
import { compareEngines, emptyTally, visitRest } from './compare.js';
import { coordinatesOf } from './coordinates.js';
import { readPool } from './pool.js';
import { settings } from './settings.js';

const schema = createSchema();

describeOnEmbedded('random operations', (engine) => {
  test(`visit nine of ten coordinates of the schema at least, and get an answer there (seed ${settings.seed})`, async () => {
    const graph = await engine.open();
    await seedGraph(graph, { now: new Date('2026-01-01T00:00:00Z') });
    const pool = await readPool(graph);
    const comparison = { schema, pool, graphs: [graph], runs: settings.operations / 5, tally: emptyTally() };
    await compareEngines(comparison);
    const left = await visitRest(comparison);
    expect(left.length).toBeLessThan(coordinatesOf(schema).length / 10);
  }, 600_000);
});
