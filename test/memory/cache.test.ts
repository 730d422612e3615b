import { describe, expect, it } from '@jest/globals';
import { createCache } from '../../src/memory/cache.js';

/** What each entry and part weighs beside what it is said to weigh. */
const OVERHEAD = 1_500;

describe('the cache', () => {
  it('keeps the values that were used last, within its bound', () => {
    const cache = createCache(20_000);
    for (let at = 0; at < 10; at++) {
      cache.set(`k${at}`, at, 2_000 - OVERHEAD);
      cache.get('k0');
    }
    expect(cache.weight()).toBe(20_000);
    cache.set('one more', 1, 2_000 - OVERHEAD);
    expect(cache.weight()).toBe(20_000);
    expect([cache.get('k0'), cache.get('k1'), cache.get('k2')]).toEqual([0, undefined, 2]);
  });

  it('refuses a value heavier than an eighth of the whole, and drops the old value of its key', () => {
    const cache = createCache(16_000);
    cache.set('a', 1, 2_000 - OVERHEAD);
    expect(cache.get('a')).toBe(1);
    cache.set('a', 2, 2_001 - OVERHEAD);
    expect([cache.get('a'), cache.weight()]).toEqual([undefined, 0]);
  });

  it('counts parts with their value, and drops both together', () => {
    const cache = createCache(160_000);
    const [owner, other] = [{}, {}];
    cache.set('document', 'a value', 1_000, [owner, other]);
    cache.partsOf(owner).set('plan', 'a plan', 2_000);
    cache.partsOf(other).set('plan', 'another plan', 3_000);
    cache.partsOf(owner).grow(100);
    expect(cache.weight()).toBe(1_000 + 2_000 + 3_000 + 100 + 3 * OVERHEAD);
    expect([cache.partsOf(owner).get('plan'), cache.partsOf(other).get('plan')]).toEqual([
      'a plan',
      'another plan',
    ]);
    cache.delete('document');
    expect([cache.get('document'), cache.weight()]).toEqual([undefined, 0]);
    cache.partsOf(owner).set('more', 'for a request that still runs', 1_000);
    expect([cache.get('document'), cache.weight()]).toEqual([undefined, 0]);
  });

  it('drops all parts of a value once both together are heavier than an eighth of the whole', () => {
    const cache = createCache(160_000);
    const owner = {};
    const parts = cache.partsOf(owner);
    cache.set('document', 'a value', 2_000, [owner]);
    const kept = cache.partsOf(owner);
    expect(kept).not.toBe(parts);
    for (let at = 0; at < 6; at++) kept.set(`plan ${at}`, at, 1_000);
    expect(cache.weight()).toBe(2_000 + 6 * 1_000 + 7 * OVERHEAD);
    kept.set('one more', 6, 1_000);
    expect([kept.get('plan 0'), kept.get('one more'), cache.weight()]).toEqual([
      undefined,
      6,
      2_000 + 1_000 + 2 * OVERHEAD,
    ]);
    kept.grow(15_000);
    expect([kept.get('one more'), cache.get('document'), cache.weight()]).toEqual([
      undefined,
      'a value',
      2_000 + OVERHEAD,
    ]);
    kept.set('too heavy beside the value', 7, 15_500);
    expect(kept.get('too heavy beside the value')).toBeUndefined();
  });

  it('also bounds the parts of a value that it does not keep', () => {
    const cache = createCache(160_000);
    const parts = cache.partsOf({});
    for (let at = 0; at < 100; at++) parts.set(String(at), at, 1_000);
    const left = Array.from({ length: 100 }, (_, at) => parts.get(String(at))).filter(
      (each) => each !== undefined,
    );
    expect(left.length).toBeLessThanOrEqual(8);
    expect([parts.get('99'), cache.weight()]).toEqual([99, 0]);
  });
});
