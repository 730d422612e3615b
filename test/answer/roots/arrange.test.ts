import { describe, expect, it } from '@jest/globals';
import { arrange } from '../../../src/answer/roots/arrange.js';

const node = (id: string, total: number) => ({ id, name: id.toUpperCase(), total, node: { id } });
const edge = (id: string, from: string, to: string) => ({ id, from, to, edge: { reached: to } });

describe('a neighborhood', () => {
  it('has each relationship once, by id, although it was found from both of its ends', () => {
    const { edges } = arrange(
      'a',
      [node('a', 1), node('b', 1)],
      [edge('r2', 'a', 'b'), edge('r1', 'b', 'a'), edge('r2', 'a', 'b')],
    );
    expect(edges).toEqual([
      { from: 'b', to: 'a', reached: 'a' },
      { from: 'a', to: 'b', reached: 'b' },
    ]);
  });

  it('sorts nodes by distance, then name, the middle first', () => {
    const nodes = ['c', 'b', 'z', 'a'].map((id) => node(id, 1));
    const found = [edge('1', 'z', 'c'), edge('2', 'b', 'z'), edge('3', 'a', 'b')];
    const arranged = arrange('z', nodes, found).nodes.map(({ id, distance }) => [id, distance]);
    expect(arranged).toEqual([
      ['z', 0],
      ['b', 1],
      ['c', 1],
      ['a', 2],
    ]);
  });

  it('counts the relationships of each node that are left out', () => {
    const { nodes } = arrange('a', [node('a', 5), node('b', 1)], [edge('r', 'a', 'b')]);
    expect(nodes.map(({ omitted }) => omitted)).toEqual([4, 0]);
  });

  it('counts a relationship of a node with itself once', () => {
    const { nodes } = arrange('a', [node('a', 1)], [edge('r', 'a', 'a')]);
    expect(nodes).toEqual([{ id: 'a', name: 'A', node: { id: 'a' }, distance: 0, omitted: 0 }]);
  });
});
