import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { textOf } from './files.js';

const locked = z.object({
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  resolved: z.string().optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), locked) })
  .parse(JSON.parse(textOf('package-lock.json')));

describe('package-lock.json', () => {
  /**
   * Where a registry does not show the binaries of other platforms, npm leaves them out of the lock without a word,
   * and `npm ci` then fails on every machine.
   */
  test('has the binaries of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
    expect(packages).toHaveProperty(['node_modules/@grafeo-db/js-darwin-arm64']);
  });

  test('names no registry, so that everybody installs from their own', () => {
    expect(Object.keys(packages).filter((path) => packages[path]!.resolved !== undefined)).toEqual([]);
  });
});
