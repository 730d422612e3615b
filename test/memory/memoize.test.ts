import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { compiled } from '../setup/compiled.js';

// Thirty thousand operations in a process of its own.
jest.setTimeout(240_000);

const child = compiled(new URL('rememberedChild.ts', import.meta.url));
const COUNT = 10_000;
const BOUND = 4_000_000;
/** What the service itself keeps more after so many operations, compiled code first of all. */
const ITS_OWN = 2_000_000;

interface Figures {
  /** Bytes of heap more than at first, after the first thousand operations and after all. */
  readonly first: number;
  readonly all: number;
  /** Bytes that are counted. */
  readonly weight: number;
}

describe('ten thousand distinct', () => {
  let figures: { readonly [kind: string]: Figures };
  beforeAll(async () => {
    const options = ['--expose-gc', child, String(COUNT), String(BOUND)];
    figures = JSON.parse((await promisify(execFile)(process.execPath, options)).stdout) as typeof figures;
  });

  test.each(['introspections', 'documents', 'shapes'])(
    '%s leave no more in the heap than the bound',
    (kind) => {
      const { first, all, weight } = figures[kind]!;
      expect(weight).toBeGreaterThan(BOUND / 2);
      expect(weight).toBeLessThanOrEqual(BOUND);
      expect(all).toBeLessThan(BOUND + ITS_OWN);
      expect(all - first).toBeLessThan(ITS_OWN);
    },
  );
});
