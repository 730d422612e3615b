import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Neo4jSettings } from '../../src/graph/neo4j/neo4j.js';
import { describeOnNeo4j } from '../engines.js';
import { summarize, start } from '../setup/start.js';
import { findNeo4j, LONG_TERM } from './find.js';
import type { TestNeo4j } from './server.js';

const before = { ...process.env };
beforeEach(() => {
  process.env = { ...before };
});
afterEach(() => {
  process.env = before;
});

/** No Java is as new as this. */
const UNHEARD_OF = { ...LONG_TERM, java: 999 };

describe('A machine without a Neo4j', () => {
  beforeEach(() => {
    process.env['PATH'] = '';
    delete process.env['NEO4J_TEST_URI'];
  });

  test('is told what it lacks, in words', async () => {
    const reason =
      'NEO4J_TEST_URI is not set, no Docker daemon answers, and no Java development kit of version 999 or newer';
    expect(await findNeo4j(UNHEARD_OF)).toEqual({ reason });
    expect(await summarize({ reason })).toBe(`Neo4j: NOT RUN because ${reason}.`);
  });

  test('fails where one is required', async () => {
    process.env['PARLEY_REQUIRE_NEO4J'] = '1';
    await expect(start(UNHEARD_OF)).rejects.toThrow(
      'A Neo4j is required here, but NEO4J_TEST_URI is not set',
    );
  });

  test('hides the database of the service from the tests', async () => {
    process.env['PARLEY_REQUIRE_NEO4J'] = '';
    process.env['NEO4J_URI'] = 'bolt://precious.invalid';
    await start(UNHEARD_OF);
    expect(Object.keys(process.env).filter((name) => name.startsWith('NEO4J_'))).toEqual([]);
  });
});

describeOnNeo4j('A Neo4j named by NEO4J_TEST_URI', (engine) => {
  const join = async (settings: Neo4jSettings): Promise<TestNeo4j> => {
    process.env['NEO4J_TEST_URI'] = settings.uri;
    process.env['NEO4J_TEST_PASSWORD'] = settings.password;
    const found = await findNeo4j(UNHEARD_OF);
    if ('reason' in found) throw new Error(found.reason);
    return found.way();
  };
  const settings = (): Neo4jSettings => engine.settings() as { readonly kind: 'neo4j' } & Neo4jSettings;

  test('is used when it is empty, and refused when it is not', async () => {
    const graph = await engine.open();
    expect(await join(settings())).toMatchObject({
      uri: settings().uri,
      version: expect.stringMatching(/^\d+\.\d+/),
      from: 'NEO4J_TEST_URI',
    });
    await graph.write((transaction) => transaction.run({ text: 'CREATE (:Precious)', parameters: {} }));
    await expect(join(settings())).rejects.toThrow('is not empty');
    expect(await graph.read({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} })).toEqual([
      { count: 1 },
    ]);
  });

  test('is refused when it is the one of the service', async () => {
    process.env['NEO4J_URI'] = settings().uri;
    await expect(join(settings())).rejects.toThrow('name the same database');
  });
});
