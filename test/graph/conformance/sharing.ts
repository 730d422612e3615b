import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReadOptions, ResultRow } from '../../../src/graph/graph.js';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

/**
 * A statement that works for a moment on a snapshot from its beginning, and returns a number that differs in each run.
 */
const COUNT = `MATCH (n:Counted) WITH count(n) AS counted
MATCH (a:Slow), (b:Slow) WHERE a.id * b.id % 7 = $remainder
RETURN counted, count(*) AS work, rand() AS run`;

/** Reads that are the same and in flight at once run once; what was written is never missed. */
export function holdsSharing(engine: TestEngine): void {
  describe('identical reads in flight at once', () => {
    const { graph, write } = openBefore(engine);
    beforeAll(() => write('UNWIND range(1, 250) AS id CREATE (:Slow {id: id})'));

    const count = async (options: ReadOptions = {}, remainder = 3): Promise<ResultRow> => {
      const statement = { text: COUNT, parameters: { remainder } };
      return (await graph().read(statement, { deadline: 30_000, ...options }))[0]!;
    };

    test('run once, and each caller has rows of its own', async () => {
      const rows = await Promise.all([count(), count(), count()]);
      expect(new Set(rows.map(({ run }) => run)).size).toBe(1);
      expect(new Set(rows).size).toBe(3);
    });

    test('run separately if their values differ, or if one ends before the other begins', async () => {
      const [three, four] = await Promise.all([count({}, 3), count({}, 4)]);
      const later = await count({}, 3);
      expect(new Set([three, four, later].map(({ run }) => run)).size).toBe(3);
    });

    test('never give a caller that reads after a write the state before it', async () => {
      const before = count();
      await write('CREATE (:Counted)');
      const after = count();
      const [{ counted: old }, { counted: new_ }] = await Promise.all([before, after]);
      expect([old, new_]).toEqual([0, 1]);
    });

    test('go on for the others when the first caller leaves or runs out of time', async () => {
      const leaving = new AbortController();
      const reads = [count({ signal: leaving.signal }), count({ deadline: 5 }), count(), count()];
      const outcomes = Promise.allSettled(reads);
      setTimeout(() => leaving.abort(), 1);
      const [gone, late, one, other] = await outcomes;
      const ended = { status: 'rejected', reason: { code: 'DEADLINE_EXCEEDED' } };
      expect([gone, late]).toMatchObject([ended, ended]);
      expect(one).toMatchObject({ status: 'fulfilled' });
      expect(other).toEqual(one);
    });

    test('are not joined once all callers have left', async () => {
      const leaving = new AbortController();
      const left = count({ signal: leaving.signal }).catch(() => 'left');
      leaving.abort();
      const stayed = count();
      expect(await left).toBe('left');
      expect(await stayed).toMatchObject({ work: expect.any(Number) });
    });
  });
}
