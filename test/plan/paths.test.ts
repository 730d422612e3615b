import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enumeratePaths, type Found, type FoundHop } from '../../src/plan/paths.js';

const NODES = ['a', 'b', 'c', 'd', 'e'];
const node = fc.constantFrom(...NODES);
const hops = fc
  .array(fc.tuple(node, node), { maxLength: 9 })
  .map((ends) =>
    ends.map(([from, to], index): FoundHop => ({ id: `r${index}`, from, to, hop: { id: `r${index}` } })),
  );
const found = (of: readonly FoundHop[]): Found => ({
  nodes: NODES.map((id) => ({ id, node: { id } })),
  hops: of,
});
const idsOf = (hop: { readonly [key: string]: unknown }) => String(hop['id']);

/** Every sequence of different relationships, tried one after the other: slow, and plain enough to be believed. */
function bruteForce(of: readonly FoundHop[], from: string, to: string, maximum: number): string[] {
  const done: string[] = [];
  const extend = (passed: readonly string[], taken: readonly string[]): void => {
    const at = passed.at(-1)!;
    if (at === to) {
      done.push(taken.join());
      return;
    }
    if (taken.length === maximum) return;
    for (const { id, from: one, to: other } of of)
      for (const next of one === at ? [other] : other === at ? [one] : [])
        if (!passed.includes(next)) extend([...passed, next], [...taken, id]);
  };
  extend([from], []);
  const length = (path: string) => (path === '' ? 0 : path.split(',').length);
  return done.toSorted((left, right) => length(left) - length(right) || (left < right ? -1 : 1));
}

describe('paths in what a search found', () => {
  it('are all that there are, by length and then by ids', () => {
    fc.assert(
      fc.property(hops, node, node, fc.integer({ min: 1, max: 4 }), (of, from, to, maximum) => {
        const paths = enumeratePaths(found(of), from, to, maximum, 1_000);
        expect(paths.map((path) => path.hops.map(idsOf).join())).toEqual(bruteForce(of, from, to, maximum));
      }),
    );
  });

  it('join: each hop leads on from where the one before it led, and the last one to the end', () => {
    fc.assert(
      fc.property(hops, node, node, (of, from, to) => {
        for (const path of enumeratePaths(found(of), from, to, 4, 20)) {
          expect(path.length).toBe(path.hops.length);
          let at = from;
          for (const step of path.hops) {
            const hop = of.find(({ id }) => id === idsOf(step))!;
            expect(step.direction === 'OUT' ? hop.from : hop.to).toBe(at);
            at = (step.node as { id: string }).id;
            expect(step.direction === 'OUT' ? hop.to : hop.from).toBe(at);
          }
          expect(at).toBe(to);
        }
      }),
    );
  });

  it('are no more than asked for, the shortest first', () => {
    const of = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ].map(([from, to], index): FoundHop => ({
      id: `r${index}`,
      from: from!,
      to: to!,
      hop: { id: `r${index}` },
    }));
    const paths = (first: number) =>
      enumeratePaths(found(of), 'a', 'c', 4, first).map((path) => path.hops.map(idsOf));
    expect(paths(1)).toEqual([['r2']]);
    expect(paths(9)).toEqual([['r2'], ['r0', 'r1']]);
  });

  it('from a node to itself is no step, whatever loops there are', () => {
    const loop: FoundHop = { id: 'r', from: 'a', to: 'a', hop: { id: 'r' } };
    expect(enumeratePaths(found([loop]), 'a', 'a', 4, 5)).toEqual([
      { length: 0, start: { id: 'a' }, hops: [] },
    ]);
  });
});
