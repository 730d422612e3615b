import { describe, expect, test } from '@jest/globals';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

const COMMANDS = [
  'CREATE CONSTRAINT defined_id IF NOT EXISTS FOR (n:Defined) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX defined_name IF NOT EXISTS FOR (n:Defined) ON (n.name)',
];

/** Schema commands can be repeated, and serve when `define` returns. */
export function holdsSchema(engine: TestEngine): void {
  describe('schema', () => {
    const { graph, read, write } = openBefore(engine);

    test('commands can be repeated', async () => {
      await graph().define(COMMANDS);
      await graph().define(COMMANDS);
      expect(await read('SHOW CONSTRAINTS')).toHaveLength(1);
    });

    test('a constraint holds, and a merge on its key finds the existing node', async () => {
      await write('CREATE (:Defined {id: 1, name: "a"})');
      await expect(write('CREATE (:Defined {id: 1})')).rejects.toThrow('refused a statement');
      await write('MERGE (n:Defined {id: $id}) ON CREATE SET n.name = "new" ON MATCH SET n.name = "b"', {
        id: 1,
      });
      expect(await read('MATCH (n:Defined) RETURN properties(n) AS n')).toEqual([
        { n: { id: 1, name: 'b' } },
      ]);
    });

    test('an index on existing nodes is usable at once', async () => {
      await write('UNWIND range(1, 500) AS id CREATE (:Late {id: id})');
      await graph().define(['CREATE INDEX late_id IF NOT EXISTS FOR (n:Late) ON (n.id)']);
      const plan = JSON.stringify(
        await graph().explain({ text: 'MATCH (n:Late {id: $id}) RETURN n.id AS id', parameters: { id: 7 } }),
      );
      expect(plan).toMatch(/IndexSeek|\[index: id\]/);
      expect(await read('MATCH (n:Late {id: $id}) RETURN n.id AS id', { id: 7 })).toEqual([{ id: 7 }]);
    });

    test('a wrong command is refused', async () => {
      await expect(graph().define(['CREATE CONSTRAINT nonsense'])).rejects.toThrow('refused');
    });
  });
}
