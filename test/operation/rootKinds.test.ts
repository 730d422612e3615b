import { describe, expect, it } from '@jest/globals';
import { ROOT_KINDS, type RootKinds } from '../../src/operation/rootKinds.js';
import { apiOn } from './apiOn.js';

const { search, ...others } = ROOT_KINDS;
const { answer: _, ...unanswered } = search;

// Where these two lines compiled, the directive above each would be an error of its own.
// @ts-expect-error a kind without an entry does not compile
export const withoutKind: RootKinds = others;
// @ts-expect-error an entry without one of its functions does not compile
export const withoutAnswer: RootKinds = { ...others, search: unanswered };

describe('the kinds of root', () => {
  const fields = Object.values(apiOn().schema.getQueryType()!.getFields());

  it('have the name of a root field, or are lists or lookups, which have many', () => {
    const names = new Set(fields.map(({ name }) => name));
    expect(Object.keys(ROOT_KINDS).filter((kind) => !names.has(kind))).toEqual(['list', 'lookup']);
  });
});
