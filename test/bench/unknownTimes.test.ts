import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../bench/contenders/runRaw.js';
import { databaseHits } from '../../bench/databaseHits.js';
import { parseOperation, readyOf } from '../../bench/statements.js';
import type { Graph } from '../../src/graph/graph.js';
import { encodeCursor } from '../../src/plan/cursor.js';
import { apiOn } from '../operation/apiOn.js';
import { indexCommands } from '../../src/store/indexCommands.js';
import { readStorage } from '../../src/schema/stored/storage.js';
import { bare } from '../engines.js';
import { patientGraph } from '../queries/patientGraph.js';
import { listNamed } from '../plan/listNamed.js';

const LIST = 'events timeSort DESC,id DESC';
const UNKNOWN = '9999-12-31';

/**
 * What Neo4j reads for a page of events that is sorted by time downward: entries of the index for its own rows, of the
 * known part alone where that fills the page, and as few on a late page as on the first.
 */
bare.describeOnNeo4j('database hits of pages downward by time', (engine) => {
  const open = patientGraph(engine);
  let graph: Graph;
  let driver: Driver;
  beforeAll(async () => {
    graph = await open();
    await graph.define(indexCommands('neo4j', readStorage()));
    const { uri, username, password } = engine.settings() as Record<'uri' | 'username' | 'password', string>;
    driver = openDriver(uri, username, password);
    await create(2000, 'known', "date('2020-01-01') + duration({days: at % 500})");
  }, 240_000);
  afterAll(() => driver.close());

  /** Writes events, and has the planner look at the graph anew: its samples of a moment ago would tell of fewer. */
  const create = async (count: number, kind: string, day: string) => {
    await graph.write((transaction) =>
      transaction.run({
        text: `UNWIND range(1, $count) AS at CREATE (e:Node:Entity:Dated:Event:Seeded {name: 'An event', timeSort: ${day}}) SET e.id = 'event/${kind}-' + right('0000' + toString(at), 5)`,
        parameters: { count },
      }),
    );
    const replan = { text: 'CALL db.prepareForReplanning(600)', parameters: {} };
    await graph.write((transaction) => transaction.run(replan));
  };

  const hitsOf = async (page: string, variables: { readonly [name: string]: string } = {}) => {
    const text = `query($after: String, $before: String) { events(orderBy: [{ time: DESC }], ${page}) { nodes { id } } }`;
    const [ready] = readyOf(apiOn('neo4j'), parseOperation(text), variables).values();
    return databaseHits(driver, ready!.statement);
  };
  const at = (day: string, id: string) => encodeCursor(listNamed(LIST), [day, id]);

  it('are the same whether there are unknown times or not, where the known ones fill the page', async () => {
    const before = await hitsOf('first: 10');
    await create(1500, 'unknown', `date('${UNKNOWN}')`);
    expect(await hitsOf('first: 10')).toBe(before);
    expect(before).toBeLessThan(60);
  }, 120_000);

  it('are few on a page that goes on into the unknown times, and on one among them, however far down', async () => {
    const first = await hitsOf('first: 10');
    const across = await hitsOf('first: 10, after: $after', { after: at('2020-01-01', 'event/known-00500') });
    const among = [1450, 700, 20].map((place) =>
      hitsOf('first: 10, after: $after', {
        after: at(UNKNOWN, `event/unknown-${String(place).padStart(5, '0')}`),
      }),
    );
    expect(across).toBeLessThan(2 * first + 20);
    for (const hits of await Promise.all(among)) expect(hits).toBeLessThan(2 * first + 20);
  }, 120_000);

  it('are few on the last page, and on one before a cursor among the unknown times', async () => {
    const first = await hitsOf('first: 10');
    expect(await hitsOf('last: 10')).toBeLessThan(2 * first + 20);
    const back = { before: at(UNKNOWN, 'event/unknown-00700') };
    expect(await hitsOf('last: 10, before: $before', back)).toBeLessThan(2 * first + 20);
  }, 120_000);
});
