import { expect, it } from '@jest/globals';
import grafeo from '@grafeo-db/js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, parse } from 'graphql';
import { openDriver } from '../../bench/contenders/runRaw.js';
import { databaseHits } from '../../bench/databaseHits.js';
import { parseOperation, readyOf } from '../../bench/statements.js';
import type { Engine, Graph, Statement } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { apiOn, schemaOf } from '../operation/apiOn.js';
import { writeGraph } from '../differential/writeGraph.js';
import { bare } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { hubOfAll, IDS_AT_THE_HUB } from './hubOfAll.js';

const [FEW, MANY] = [30, 1_500];

/** Each way to ask for one of these ids, and for all of them at once. */
const ASKED: readonly { readonly text: string; readonly variables: object }[] = [
  ...IDS_AT_THE_HUB.flatMap((id) =>
    ['relationship', 'node'].map((field) => ({
      text: `query ($id: ID!) { ${field}(id: $id) { id } }`,
      variables: { id },
    })),
  ),
  { text: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: IDS_AT_THE_HUB } },
];

function statementsOf(engine: Engine): readonly Statement[] {
  return ASKED.map(({ text, variables }) => {
    const [ready] = readyOf(apiOn(engine), parseOperation(text), variables as never).values();
    return ready!.statement;
  });
}

bare.describeOnEngines('relationships at a hub', (engine) => {
  const open = patientGraph(engine);

  it('are found by their ids, and by no id that names another owner', async () => {
    const graph = await open();
    await writeGraph(graph, hubOfAll(FEW));
    expect(await idsFound(graph)).toEqual([...IDS_AT_THE_HUB.slice(0, 4), null, null, null]);
  }, 120_000);
});

async function idsFound(graph: Graph): Promise<readonly (string | null)[]> {
  const { text, variables } = ASKED.at(-1)!;
  const result = await execute({
    schema: schemaOf(graph),
    document: parse(text),
    variableValues: { ...variables },
    contextValue: { graph },
  });
  expect(result.errors).toBeUndefined();
  return (result.data as { nodes: ({ id: string } | null)[] }).nodes.map((each) => each && each.id);
}

bare.describeOnNeo4j('finding a relationship at a hub', (engine) => {
  it('takes as many database hits however many relationships the hub has', async () => {
    const graph = await engine.open();
    const few = await hitsOf(graph, FEW);
    expect(Math.max(...few.slice(0, -1))).toBeLessThanOrEqual(MOST_HITS);
    expect(await hitsOf(graph, MANY)).toEqual(few);
  }, 240_000);

  async function hitsOf(graph: Graph, size: number): Promise<readonly number[]> {
    await writeGraph(graph, hubOfAll(size));
    await graph.write((transaction) => transaction.run(REPLAN));
    const settings = engine.settings();
    if (settings.kind !== 'neo4j') throw new Error('This is about the hits of Neo4j.');
    const driver = openDriver(settings.uri, settings.username, settings.password);
    const hits: number[] = [];
    for (const statement of statementsOf('neo4j')) hits.push(await databaseHits(driver, statement));
    await driver.close();
    return hits;
  }
});

/** Plans made while the indexes were empty go through all nodes, as Neo4j knows no better for some seconds. */
const REPLAN = { text: 'CALL db.prepareForReplanning(600)', parameters: {} };

/** Of one id: an index entry, the few relationships of its owner, and what is read of them. */
const MOST_HITS = 40;

bare.describeOnEmbedded('finding a relationship at a hub', () => {
  it('reads as many rows however many relationships the hub has', async () => {
    const few = await rowsScanned(FEW);
    expect(Math.max(...few.slice(0, -1))).toBeLessThanOrEqual(MOST_ROWS);
    expect(await rowsScanned(MANY)).toEqual(few);
  }, 60_000);
});

const MOST_ROWS = 6;

/** What the engine itself counts: the port does not tell of it. */
async function rowsScanned(size: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-relationships-'));
  const path = join(folder, 'graph');
  const graph = await openGraph({ kind: 'embedded', path });
  await writeGraph(graph, hubOfAll(size));
  await graph.close();
  const engine = grafeo.GrafeoDB.create(path);
  const scanned: number[] = [];
  for (const { text, parameters } of statementsOf('embedded'))
    scanned.push((await engine.executeCypher(text, parameters as never)).rowsScanned ?? Number.NaN);
  engine.close();
  rmSync(folder, { recursive: true });
  return scanned;
}
