import { describe, expect, test } from '@jest/globals';
import { badInput } from '../../../src/errors.js';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

/** A transaction is kept whole or not at all. */
export function holdsTransactions(engine: TestEngine): void {
  describe('transactions', () => {
    const { graph, read, write } = openBefore(engine);
    const counted = async (): Promise<unknown> =>
      (await read('MATCH (n:T) RETURN count(n) AS count'))[0]?.['count'];

    test('a write resolves with the result of its work, and its statements see each other', async () => {
      const outcome = await graph().write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:T {id: $id})', parameters: { id: 'first' } });
        const [row] = await transaction.run({ text: 'MATCH (n:T) RETURN n.id AS id', parameters: {} });
        return { seen: row?.['id'] };
      });
      expect(outcome).toEqual({ seen: 'first' });
      await write('MATCH (n:T) DELETE n');
    });

    test('work that throws leaves nothing, and its error comes back unchanged', async () => {
      const reason = badInput('The work changed its mind.');
      const thrown = await graph()
        .write(async (transaction) => {
          await transaction.run({ text: 'CREATE (:T), (:T)', parameters: {} });
          throw reason;
        })
        .catch((error: unknown) => error);
      expect(thrown).toBe(reason);
      expect(await counted()).toBe(0);
    });

    test('a statement that fails undoes those before it', async () => {
      const work = graph().write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:T)', parameters: {} });
        await transaction.run({ text: 'RETURN 1 / 0 AS broken', parameters: {} });
      });
      await expect(work).rejects.toThrow('refused a statement');
      expect(await counted()).toBe(0);
    });

    test('a refused value undoes the statements before it', async () => {
      const work = graph().write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:T)', parameters: {} });
        await transaction.run({ text: 'CREATE (:T {id: $id})', parameters: { id: '\ud800' } });
      });
      await expect(work).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await counted()).toBe(0);
    });

    test('concurrent writers lose no writes of each other', async () => {
      await write('CREATE (:Counter {n: 0})');
      const add = (): Promise<unknown> => write('MATCH (c:Counter) SET c.n = c.n + 1');
      await Promise.all(Array.from({ length: 20 }, add));
      expect(await read('MATCH (c:Counter) RETURN c.n AS n')).toEqual([{ n: 20 }]);
      await write('MATCH (c:Counter) DELETE c');
    });

    test('a write of many rows is one statement', async () => {
      const rows = Array.from({ length: 1_000 }, (_, id) => ({
        id,
        props: { name: `n${id}`, big: 2n ** 60n + BigInt(id) },
      }));
      await write('UNWIND $rows AS row CREATE (n:T {id: row.id}) SET n += row.props', { rows });
      expect(await counted()).toBe(1_000);
      expect(await read('MATCH (n:T {id: 999}) RETURN properties(n) AS n')).toEqual([
        { n: { id: 999, name: 'n999', big: 2n ** 60n + 999n } },
      ]);
      await write('MATCH (n:T) DELETE n');
    });
  });
}
