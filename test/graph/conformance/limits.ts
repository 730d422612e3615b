import { ExpectedError } from '../../../src/errors.js';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

/** A second of work and more, from 1,400 nodes. */
const SLOW = {
  text: 'MATCH (a:Slow), (b:Slow) WHERE a.id * b.id % 7 = 3 RETURN count(*) AS count',
  parameters: {},
};

/** Deadlines are kept; the engine ends work that nobody waits for, if it can. */
export function holdsLimits(engine: TestEngine): void {
  describe('limits', () => {
    const { graph, read, write } = openBefore(engine);
    beforeAll(() => write('UNWIND range(1, 1400) AS id CREATE (:Slow {id: id})'));

    test('a read past its deadline fails in time', async () => {
      const [error, took] = await timed(graph().read(SLOW, { deadline: 50 }));
      expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED', message: expect.stringContaining('50 ms') });
      expect(took).toBeLessThan(1_500);
    });

    test('a read whose caller leaves ends at once', async () => {
      const leaving = new AbortController();
      setTimeout(() => leaving.abort(), 50);
      const [error, took] = await timed(graph().read(SLOW, { signal: leaving.signal }));
      expect(error).toMatchObject({
        code: 'DEADLINE_EXCEEDED',
        message: expect.stringContaining('canceled'),
      });
      expect(took).toBeLessThan(1_500);
    });

    test('a read whose caller has left is not run', async () => {
      const signal = AbortSignal.abort();
      await expect(graph().read(SLOW, { signal })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    });

    test('the caller that ends a read can give its reason', async () => {
      const leaving = new AbortController();
      const slow = graph().read(SLOW, { signal: leaving.signal });
      leaving.abort(new ExpectedError('DEADLINE_EXCEEDED', 'Nobody waits any more.'));
      await expect(slow).rejects.toThrow('Nobody waits any more.');
    });

    test('the next read after an ended one is answered', async () => {
      await graph()
        .read(SLOW, { deadline: 20 })
        .catch(() => undefined);
      expect(await graph().read({ text: 'RETURN 1 AS one', parameters: {} }, { deadline: 20_000 })).toEqual([
        { one: 1 },
      ]);
    });

    test('a read that is done in time gives its answer, whatever its signal does later', async () => {
      const later = new AbortController();
      expect(
        await graph().read(
          { text: 'RETURN 1 AS one', parameters: {} },
          { signal: later.signal, deadline: 5_000 },
        ),
      ).toEqual([{ one: 1 }]);
      later.abort();
      expect(await read('RETURN 2 AS two')).toEqual([{ two: 2 }]);
    });

    test('a ping is answered while a read is slow', async () => {
      const leaving = new AbortController();
      const slow = timed(graph().read(SLOW, { signal: leaving.signal }));
      await graph().ping();
      leaving.abort();
      expect(await slow).toMatchObject([{ code: 'DEADLINE_EXCEEDED' }, expect.any(Number)]);
    });
  });
}

async function timed(outcome: Promise<unknown>): Promise<readonly [unknown, number]> {
  const start = performance.now();
  const error = await outcome.then(() => undefined).catch((thrown: unknown) => thrown);
  return [error, performance.now() - start];
}
