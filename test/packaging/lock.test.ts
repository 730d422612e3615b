import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { lockedPackages as packages, textOf } from './files.js';

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

  /** npm warns of a script that package.json neither allows nor denies. None is needed: every binary is a package. */
  test('has no install script that package.json does not deny', () => {
    const withScript = Object.keys(packages).filter((path) => packages[path]!.hasInstallScript);
    const { allowScripts } = z
      .object({ allowScripts: z.record(z.string(), z.literal(false)) })
      .parse(JSON.parse(textOf('package.json')));
    expect(withScript.map((path) => path.replace(/^.*node_modules\//, '')).toSorted()).toEqual(
      Object.keys(allowScripts),
    );
  });

  test('has no deprecated package that the service runs on, of which npm would warn', () => {
    const running = Object.values(packages).filter(({ dev }) => !dev);
    expect(running.length).toBeLessThan(260);
    expect(running.filter(({ deprecated }) => deprecated !== undefined)).toEqual([]);
  });

  test('names no registry, so that everybody installs from their own', () => {
    expect(Object.keys(packages).filter((path) => packages[path]!.resolved !== undefined)).toEqual([]);
  });
});
