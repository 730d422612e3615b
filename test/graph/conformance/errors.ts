import { beforeAll, describe, expect, test } from '@jest/globals';
import { ExpectedError } from '../../../src/errors.js';
import type { TestEngine } from '../../engines.js';
import { openBefore } from './opened.js';

/** A wrong statement, which only a defect of ours can cause. */
const DEFECTS = [
  ['a syntax error', 'MATCH (n:Secret RETURN n'],
  ['an unknown function', 'RETURN secret(1) AS x'],
  ['an unknown variable', 'RETURN secret'],
  ['a missing parameter', 'RETURN $secret AS x'],
  ['a division by zero', 'RETURN 1 / 0 AS secret'],
] as const;

/** Foreign errors are translated: their cause is kept, and their words are not passed on. */
export function holdsErrors(engine: TestEngine): void {
  describe('errors', () => {
    const { graph, read, write } = openBefore(engine);
    beforeAll(() =>
      graph().define(['CREATE CONSTRAINT one IF NOT EXISTS FOR (n:One) REQUIRE n.id IS UNIQUE']),
    );

    test.each(DEFECTS)(
      '%s is a defect: a plain error with its cause, without words of the engine',
      async (_, text) => {
        for (const thrown of [await caught(read(text)), await caught(write(text))]) {
          expect(thrown).not.toBeInstanceOf(ExpectedError);
          expect(thrown.message).toMatch(/refused a statement\.$/);
          expect(thrown.message).not.toMatch(/secret/i);
          expect((thrown.cause as Error).message).not.toBe('');
        }
      },
    );

    test('a second node with the same key is refused, and nothing of the write is kept', async () => {
      await write('CREATE (:One {id: 1})');
      const thrown = await caught(write('CREATE (:One {id: 2}) CREATE (:One {id: 1})'));
      expect(thrown.message).toMatch(/refused a statement\.$/);
      expect(await read('MATCH (n:One) RETURN n.id AS id')).toEqual([{ id: 1 }]);
    });

    test('after an error the next statement works', async () => {
      await caught(read('RETURN 1 / 0 AS x'));
      await caught(write('RETURN 1 / 0 AS x'));
      expect(await read('RETURN 1 AS x')).toEqual([{ x: 1 }]);
      expect(await write('RETURN 2 AS x')).toEqual([{ x: 2 }]);
    });
  });
}

async function caught(outcome: Promise<unknown>): Promise<Error> {
  try {
    await outcome;
  } catch (error) {
    return error as Error;
  }
  throw new Error('Expected an error, but there was none.');
}
