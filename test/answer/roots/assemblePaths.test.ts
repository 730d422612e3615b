import { describe, expect, it } from '@jest/globals';
import { assemblePaths, isTruncated, type LeftOut } from '../../../src/answer/roots/assemblePaths.js';

describe('the paths of an answer', () => {
  const nodes = ['a', 'b', 'c'].map((id) => ({ id, node: { name: id.toUpperCase() } }));
  const hops = [
    { id: 'r', from: 'a', hop: { role: 'HOST' } },
    { id: 's', from: 'c', hop: { role: null } },
  ];

  it('hold the values of each step, and its direction', () => {
    const paths = [{ nodes: ['a', 'b', 'c'], ids: ['r', 's'] }];
    expect(assemblePaths({ paths, nodes, hops })).toEqual([
      {
        length: 2,
        start: { name: 'A' },
        hops: [
          { role: 'HOST', direction: 'OUT', node: { name: 'B' } },
          { role: null, direction: 'IN', node: { name: 'C' } },
        ],
      },
    ]);
  });

  it('may follow one relationship in either direction', () => {
    const paths = [
      { nodes: ['a', 'b'], ids: ['r'] },
      { nodes: ['b', 'a'], ids: ['r'] },
    ];
    const directions = assemblePaths({ paths, nodes, hops }).map((path) => path.hops[0]!.direction);
    expect(directions).toEqual(['OUT', 'IN']);
  });

  it('from a node to itself have no steps', () => {
    expect(assemblePaths({ paths: [{ nodes: ['a'], ids: [] }], nodes, hops: [] })).toEqual([
      { length: 0, start: { name: 'A' }, hops: [] },
    ]);
  });
});

describe('an answer', () => {
  const whole = { from: 5, followed: 5 };
  const cutAt = (step: number) => ({
    steps: [1, 2, 3, 4].map((each) => (each === step ? { from: 5, followed: 4 } : whole)),
  });
  const nothing: LeftOut = { steps: [whole, whole, whole, whole], met: 0, wide: false, crowded: [] };
  const asked = { maxLength: 4, first: 3 };
  const truncated = (leftOut: Partial<LeftOut>, lengths: readonly number[]) =>
    isTruncated({ ...nothing, ...leftOut }, lengths, asked);

  it('is complete if nothing was left out', () => {
    expect(truncated({}, [])).toBe(false);
    expect(truncated({}, [1, 2, 4])).toBe(false);
  });

  it('is truncated if a step was cut that paths as long as its longest path need', () => {
    expect(truncated(cutAt(3), [2, 2, 2])).toBe(false);
    expect(truncated(cutAt(3), [2, 2, 3])).toBe(true);
    expect(truncated({ met: 4 }, [2, 2, 3])).toBe(false);
    expect(truncated({ met: 3 }, [2, 2, 3])).toBe(true);
  });

  it('is truncated if it has fewer paths than asked for and anything was left out', () => {
    expect(truncated(cutAt(4), [2, 2])).toBe(true);
    expect(truncated({ met: 4 }, [2, 2])).toBe(true);
    expect(truncated({ crowded: [4] }, [2, 2])).toBe(true);
  });

  it('is truncated whenever a part between the ends was not taken', () => {
    expect(truncated({ wide: true }, [1, 1, 1])).toBe(true);
  });

  it('is complete if the first of many beginnings were enough', () => {
    expect(truncated({ crowded: [2] }, [2, 2, 2])).toBe(false);
    expect(truncated({ crowded: [2] }, [2, 2, 3])).toBe(true);
    expect(truncated({ crowded: [4] }, [2, 2, 2])).toBe(false);
  });
});
