import { beforeAll, describe, expect, test } from '@jest/globals';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

const WRITES = [
  'CREATE (n:Planted) RETURN n.id AS id',
  'MERGE (n:Planted {id: 1}) RETURN n.id AS id',
  'MATCH (n:Here) SET n.changed = true RETURN n.id AS id',
  'MATCH (n:Here) REMOVE n.id RETURN count(n) AS count',
  'MATCH (n:Here) SET n:Planted RETURN count(n) AS count',
  'MATCH (a:Here), (b:Here) CREATE (a)-[r:PLANTED]->(b) RETURN count(r) AS count',
  'MATCH (n:Here) DETACH DELETE n',
  'MATCH (n:Here) CALL (n) { SET n.changed = true RETURN 1 AS one } RETURN one',
  'UNWIND [1] AS x FOREACH (y IN [x] | CREATE (:Planted {id: y}))',
];

const SCHEMA_COMMANDS = [
  'CREATE CONSTRAINT planted FOR (n:Planted) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT FOR (n:Planted) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX planted IF NOT EXISTS FOR (n:Planted) ON (n.id)',
  ' // a comment\n /* and another */ create range index planted FOR (n:Planted) ON (n.id)',
  'DROP INDEX planted IF EXISTS',
];

/** A read returns rows and writes nothing. */
export function holdsReads(engine: TestEngine): void {
  describe('reads', () => {
    const { graph, read, write } = openBefore(engine);
    beforeAll(() => write('CREATE (:Here {id: 1}), (:Here {id: 2})'));

    test.each(WRITES)('a read refuses to write: %s', async (text) => {
      await expect(read(text)).rejects.toThrow('A read tried to write; nothing of it was kept.');
      const all =
        'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS labels, properties(n) AS properties, count(r) AS out ORDER BY properties.id';
      expect(await read(all)).toEqual([1, 2].map((id) => ({ labels: ['Here'], properties: { id }, out: 0 })));
    });

    test.each(SCHEMA_COMMANDS)('a read refuses schema commands: %s', async (text) => {
      const schema = async (): Promise<unknown> => {
        const shown = [...(await read('SHOW INDEXES')), ...(await read('SHOW CONSTRAINTS'))];
        return shown.map(({ name }) => name);
      };
      const before = await schema();
      await expect(read(text)).rejects.toThrow('belongs to define()');
      await expect(write(text)).rejects.toThrow('belongs to define()');
      expect(await schema()).toEqual(before);
    });

    test('many reads at once each get their own answer', async () => {
      const numbers = Array.from({ length: 16 }, (_, number) => number);
      const rows = await Promise.all(
        numbers.map((number) => read('MATCH (n:Here) RETURN count(n) + $number AS sum', { number })),
      );
      expect(rows).toEqual(numbers.map((number) => [{ sum: number + 2 }]));
    });

    test('a read sees all earlier writes', async () => {
      for (let round = 0; round < 20; round += 1) {
        await write('MERGE (n:Round {id: 1}) SET n.round = $round', { round });
        expect(await read('MATCH (n:Round) RETURN n.round AS round')).toEqual([{ round }]);
      }
      await write('MATCH (n:Round) DELETE n');
    });

    test('a read sees nothing of an unfinished write', async () => {
      const seen = await graph().write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Unfinished)', parameters: {} });
        return read('MATCH (n:Unfinished) RETURN count(n) AS count');
      });
      expect(seen).toEqual([{ count: 0 }]);
      expect(await read('MATCH (n:Unfinished) RETURN count(n) AS count')).toEqual([{ count: 1 }]);
      await write('MATCH (n:Unfinished) DELETE n');
    });

    test('explaining a statement does not run it', async () => {
      const plan = await graph().explain({
        text: 'MATCH (n:Here {id: $id}) RETURN n.id AS id ORDER BY id',
        parameters: { id: 1 },
      });
      const operators = JSON.stringify(plan);
      expect(plan.operator).toMatch(/^\w+$/);
      expect(operators).toMatch(/Here/);
      expect(plan.children.length).toBeGreaterThan(0);
      await graph().explain({ text: 'CREATE (n:Planted) RETURN n.id AS id', parameters: {} });
      expect(await read('MATCH (n:Planted) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
    });
  });
}
