import { expect, test } from '@jest/globals';
import { article, bare, describeOnEngines, describeOnNeo4j } from '../engines.js';
import { contentDigest } from './untouched.js';

const count = { text: 'MATCH (n) RETURN count(n) AS nodes', parameters: {} };
const create = { text: 'CREATE (n:Kept)', parameters: {} };

article.describeOnEngines('The graph of the article', (engine) => {
  test('is there, and refuses to be written to', async () => {
    const graph = await engine.open();
    const before = await graph.read(count);
    expect(before[0]?.['nodes']).toBeGreaterThan(1_000);
    await expect(graph.write((transaction) => transaction.run(create))).rejects.toThrow(/only read it/);
    await expect(graph.define([])).rejects.toThrow(/only read it/);
    expect(await graph.read(count)).toEqual(before);
  }, 60_000);
});

describeOnEngines('A graph of its own', (engine) => {
  test('is empty each time it is opened', async () => {
    const graph = await engine.open();
    expect(await graph.read(count)).toEqual([{ nodes: 0 }]);
    await graph.write((transaction) => transaction.run(create));
    expect(await (await engine.open()).read(count)).toEqual([{ nodes: 0 }]);
  }, 60_000);
});

describeOnNeo4j('The digest of a graph', (engine) => {
  test('moves with a property, and back with it', async () => {
    const graph = await engine.open();
    const write = (text: string) => graph.write((transaction) => transaction.run({ text, parameters: {} }));
    await write('CREATE (:Kept {id: 1})-[:KEEPS]->(:Kept {id: 2})');
    const before = await contentDigest(graph);
    await write('MATCH ()-[r:KEEPS]->() SET r.since = 1');
    const changed = await contentDigest(graph);
    expect(changed).not.toBe(before);
    await write('MATCH ()-[r:KEEPS]->() REMOVE r.since');
    expect(await contentDigest(graph)).toBe(before);
  }, 60_000);
});

bare.describeOnNeo4j('A bare graph', (engine) => {
  test('has no index of the files before', async () => {
    const define = ['CREATE INDEX parley_of_before IF NOT EXISTS FOR (n:Kept) ON (n.id)'];
    await (await engine.open()).define(define);
    const shown = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
    expect(await (await engine.open()).read({ text: shown, parameters: {} })).toEqual([]);
  }, 60_000);
});
