import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { connectNeo4j } from '../../src/graph/neo4j/neo4j.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/neo4j.js';
import { describeOnNeo4j } from '../engines.js';
import { countBolt } from '../neo4j/boltCounter.js';
import type { BoltCounter } from '../neo4j/boltCounter.js';

const ONE = { text: 'RETURN 1 AS one', parameters: {} };
/** Every row that is sorted is counted with the list of maps beside it. */
const GREEDY = {
  text: `WITH [i IN range(1, 5000) | {id: toString(i), text: 'some words that take a little room'}] AS all
CALL (all) { UNWIND all AS each WITH each ORDER BY each.id LIMIT 4000 RETURN collect(each) AS sorted }
RETURN size(sorted) AS sorted`,
  parameters: {},
};
const ENDLESS = { text: 'UNWIND range(1, 10000000000) AS n RETURN count(n % 7) AS endless', parameters: {} };

describeOnNeo4j('The connection to a Neo4j', (engine) => {
  let direct: Graph;
  let relay: BoltCounter;
  let graph: Graph;
  const settings = (): Neo4jSettings => engine.settings() as Neo4jSettings & { readonly kind: 'neo4j' };

  beforeEach(async () => {
    direct = await engine.open();
    relay = await countBolt(settings().uri);
    graph = await connectNeo4j({ ...settings(), uri: relay.uri });
    relay.forget();
  });
  afterEach(async () => {
    await relay.close();
    await graph.close();
  });

  test('a read is one RUN, in no transaction of its own', async () => {
    await graph.read(ONE);
    await graph.read({ text: 'UNWIND range(1, 5000) AS n RETURN n', parameters: {} });
    expect(relay.sent()).toEqual(['RUN', 'PULL', 'RUN', 'PULL']);
    expect(relay.runs()).toBe(2);
  });

  test('a write is a transaction, committed once', async () => {
    await graph.write((transaction) => transaction.run({ text: 'CREATE (:W)', parameters: {} }));
    expect(relay.sent()).toEqual(['BEGIN', 'RUN', 'PULL', 'COMMIT']);
  });

  test('a read past its deadline is ended on the server too', async () => {
    await expect(graph.read(ENDLESS, { deadline: 100 })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await noneLeft(direct);
    expect(relay.sent()).toEqual(['RUN', 'PULL', 'RESET']);
  });

  test('a statement that needs more memory than is granted is refused with a message, and not run again', async () => {
    const refused = await graph.read(GREEDY, { deadline: 60_000 }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'OPERATION_TOO_LARGE',
      message: expect.stringMatching(
        /^The operation takes more memory than the graph database grants\. Ask for less/,
      ),
    });
    expect(relay.runs()).toBe(1);
  }, 90_000);

  test('a read that nobody waits for is ended on the server too', async () => {
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 100);
    await expect(graph.read(ENDLESS, { signal: leaving.signal })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    await noneLeft(direct);
  });

  test('a read is run again, once, when its connection was cut before it', async () => {
    await Promise.all(Array.from({ length: 10 }, () => graph.read(ONE)));
    relay.cut();
    expect(await graph.read(ONE)).toEqual([{ one: 1 }]);
  });

  test('a read is run again, once, when its connection is cut under it', async () => {
    const text = 'UNWIND range(1, 500000) AS n RETURN sum(n % 7) AS sum';
    const reading = graph.read({ text, parameters: {} }, { deadline: 20_000 });
    await untilSent(relay, 'RUN');
    relay.cut();
    expect(await reading).toEqual([{ sum: expect.any(Number) }]);
    expect(relay.runs()).toBe(2);
  });

  test('a write whose connection is cut in the middle is all there, once', async () => {
    let tries = 0;
    await graph.write(async (transaction) => {
      await transaction.run({ text: 'CREATE (:Once)', parameters: {} });
      tries += 1;
      if (tries === 1) relay.cut();
      await transaction.run({ text: 'CREATE (:Once)', parameters: {} });
    });
    expect(tries).toBe(2);
    expect(await direct.read({ text: 'MATCH (n:Once) RETURN count(n) AS count', parameters: {} })).toEqual([
      { count: 2 },
    ]);
  });

  test('a silent server is met by the deadline, and reads work again once it answers', async () => {
    relay.freeze();
    const [error, took] = await timed(graph.read(ONE, { deadline: 500 }));
    expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(took).toBeLessThan(1_000);
    await expect(graph.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    relay.thaw();
    expect(await graph.read(ONE)).toEqual([{ one: 1 }]);
    await graph.ping();
  });

  test('an outage is reported in time, and reads work again after it', async () => {
    const { uri } = relay;
    await relay.close();
    const [error, took] = await timed(graph.read(ONE));
    expect(error).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.not.stringContaining('127.0.0.1'),
    });
    expect(took).toBeLessThan(3_500);
    const [writeError, writeTook] = await timed(graph.write((transaction) => transaction.run(ONE)));
    expect(writeError).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(writeTook).toBeLessThan(4_500);
    relay = await countBolt(settings().uri, Number(new URL(uri).port));
    expect(await graph.read(ONE)).toEqual([{ one: 1 }]);
  });

  test('a pool without a free connection is reported in time', async () => {
    const small = await connectNeo4j({ ...settings(), connections: 2 });
    const slow = [1, 2].map((different) =>
      small
        .read({ ...ENDLESS, parameters: { different } }, { deadline: 4_000 })
        .catch((error: unknown) => error),
    );
    const [error, took] = await timed(small.read(ONE, { deadline: 10_000 }));
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(took).toBeGreaterThan(1_500);
    expect(took).toBeLessThan(3_500);
    expect(await Promise.all(slow)).toMatchObject([
      { code: 'DEADLINE_EXCEEDED' },
      { code: 'DEADLINE_EXCEEDED' },
    ]);
    await small.close();
  });

  test('the longest wait of a read for a connection is a setting', async () => {
    const small = await connectNeo4j({ ...settings(), connections: 1, acquireTimeout: 300 });
    const slow = small.read(ENDLESS, { deadline: 1_500 }).catch((error: unknown) => error);
    const [error, took] = await timed(small.read(ONE, { deadline: 10_000 }));
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(took).toBeLessThan(1_200);
    expect(await slow).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await small.close();
  });

  test('a cluster address works too, and its reads see its writes', async () => {
    const routed = await connectNeo4j({
      ...settings(),
      uri: settings().uri.replace('bolt:', 'neo4j:'),
      database: 'neo4j',
    });
    await routed.write((transaction) => transaction.run({ text: 'CREATE (:Routed)', parameters: {} }));
    expect(await routed.read({ text: 'MATCH (n:Routed) RETURN count(n) AS count', parameters: {} })).toEqual([
      { count: 1 },
    ]);
    await routed.close();
  });

  test('returning a node is a defect, because engines give nodes in different forms', async () => {
    await expect(
      graph.write((transaction) => transaction.run({ text: 'CREATE (n:N) RETURN n', parameters: {} })),
    ).rejects.toThrow('as a map');
  });

  test.each([
    ['a wrong password', { password: 'wrong' }, 'NEO4J_PASSWORD'],
    ['a database that is not there', { database: 'absent' }, 'NEO4J_DATABASE'],
    ['an address that is none', { uri: 'http://localhost' }, 'NEO4J_URI'],
  ])('%s is reported at the start, with the setting to check', async (_, wrong, setting) => {
    const [error, took] = await timed(connectNeo4j({ ...settings(), ...wrong }));
    expect(error).toMatchObject({ name: 'ExpectedError', message: expect.stringContaining(setting) });
    expect(took).toBeLessThan(3_000);
  });

  test('an address without a listener, or with a silent one, is reported within three seconds', async () => {
    const callers: Socket[] = [];
    const silent = createServer((caller) => void callers.push(caller.on('error', () => undefined)));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    for (const uri of [
      'bolt://127.0.0.1:1',
      `bolt://127.0.0.1:${port}`,
      'bolt://nowhere.invalid:7687',
      `neo4j://127.0.0.1:${port}`,
    ]) {
      const [error, took] = await timed(connectNeo4j({ ...settings(), uri }));
      expect(error).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('NEO4J_URI'),
      });
      expect(took).toBeLessThan(3_000);
    }
    const patient = {
      ...settings(),
      uri: `bolt://127.0.0.1:${port}`,
      connectTimeout: 2_900,
      acquireTimeout: 3_000,
    };
    expect((await timed(connectNeo4j(patient)))[1]).toBeGreaterThan(2_800);
    // The driver leaves a connection alone that never shook hands, and would keep the process alive.
    callers.forEach((caller) => caller.resetAndDestroy());
    silent.close();
  });
});

async function timed(outcome: Promise<unknown>): Promise<readonly [unknown, number]> {
  const start = performance.now();
  const error = await outcome.then(() => undefined).catch((thrown: unknown) => thrown);
  return [error, performance.now() - start];
}

/** Passes as soon as the server runs nothing but this question; fails if it still does after a second. */
async function noneLeft(graph: Graph): Promise<void> {
  const text =
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery AS query";
  let left: unknown;
  for (let waited = 0; waited < 1_000; waited += 50) {
    left = await graph.read({ text, parameters: {} });
    if (Array.isArray(left) && left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(left).toEqual([]);
}

/** Waits until the driver has sent such a message; after five seconds it fails. */
async function untilSent(relay: BoltCounter, name: string): Promise<void> {
  for (let waited = 0; !relay.sent().includes(name); waited += 5) {
    if (waited > 5_000) throw new Error(`No ${name} was sent.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
