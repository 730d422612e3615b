import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../bench/contenders/runRaw.js';
import { databaseHits } from '../../bench/databaseHits.js';
import { load } from '../../bench/rows/load.js';
import { madeRows } from '../../bench/rows/source.js';
import { parseOperation, readyOf } from '../../bench/statements.js';
import { workloads } from '../../bench/workloads/all.js';
import { pick, type Picks } from '../../bench/workloads/picks.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { describeOnNeo4j } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';

/**
 * How much Neo4j reads for each workload of the benchmark, ours and by hand, on a small made graph beside the article.
 * Times depend on the machine; these numbers do not, so a plan that got worse shows here. `UPDATE_GOLDEN=1` writes them.
 */
const FILE = fileURLToPath(new URL('databaseHits.json', import.meta.url));
const SIZES = { actors: 150, events: 400, seed: 1 };

type Hits = { readonly [workload: string]: { readonly ours: number; readonly raw: number } };

const onFile = (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Hits;
const schema = createSchema();
const asked = workloads.filter(({ number }) => number !== '5, page 1000' && number !== '5, page 100');

describeOnNeo4j('database hits', (engine) => {
  let driver: Driver;
  let picks: Picks;
  const open = patientGraph(engine);
  const found: Record<string, { ours: number; raw: number }> = {};

  beforeAll(async () => {
    const graph = await open();
    await load(graph, madeRows(SIZES), () => undefined);
    const replan = { text: 'CALL db.prepareForReplanning(600)', parameters: {} };
    await graph.write((transaction) => transaction.run(replan));
    picks = await pick(graph);
    const settings = engine.settings();
    if (settings.kind !== 'neo4j') throw new Error('This is about the database hits of Neo4j.');
    driver = openDriver(settings.uri, settings.username, settings.password);
  }, 300_000);
  afterAll(async () => {
    await driver.close();
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
  });

  it.each(asked.map((workload) => [workload.number, workload] as const))(
    'of workload %s are those on file',
    async (number, workload) => {
      const variables = workload.variables(picks)[0]!;
      const ready = readyOf(schema, parseOperation(workload.operation), variables, 'neo4j');
      const hits = { ours: 0, raw: 0 };
      for (const { statement } of ready.values()) hits.ours += await databaseHits(driver, statement);
      for (const field of Object.values(workload.raw(variables, 'neo4j')))
        hits.raw += await databaseHits(driver, field);
      found[number] = hits;
      expect(hits).toEqual(process.env['UPDATE_GOLDEN'] === '1' ? hits : onFile[number]);
    },
    120_000,
  );
});
