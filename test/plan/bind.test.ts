import { describe, expect, it } from '@jest/globals';
import { bindParameters } from '../../src/plan/request/bind.js';
import { encodeCursor } from '../../src/plan/cursor.js';
import type { SortKey } from '../../src/plan/tree/order.js';
import type { Conversion, Parameter } from '../../src/plan/tree/parameter.js';

const key = (property: string, type: SortKey['type']): SortKey => ({
  property,
  type,
  descending: false,
  of: 'node',
});

/** The value that one parameter gets from one set of arguments. */
function bound(
  as: Conversion,
  values: { readonly [name: string]: unknown },
  path: Parameter['path'] = ['value'],
) {
  return bindParameters([{ name: 'p', from: 0, path, as }], [values])['p'];
}

describe('values of parameters', () => {
  it('are taken from the arguments of their own field, at any depth', () => {
    const parameter: Parameter = {
      name: 'p',
      from: 1,
      path: ['where', 'OR', 1, 'name', 'eq'],
      as: { kind: 'value' },
    };
    const second = { where: { OR: [{}, { name: { eq: 'Iran' } }] } };
    expect(bindParameters([parameter], [{}, second])).toEqual({ p: 'Iran' });
  });

  it('are the same constant for every request', () => {
    expect(bound({ kind: 'constant', value: 100 }, {}, [])).toBe(100);
  });

  it('are the ends of a range of days', () => {
    const days = { value: { from: '2025-06-01', to: '2025-06-05' } };
    expect(bound({ kind: 'range', end: 'from' }, days)).toBe('2025-06-01');
    expect(bound({ kind: 'range', end: 'to' }, days)).toBe('2025-06-05');
  });

  it('refuse a range of days that runs backward', () => {
    expect(() =>
      bound({ kind: 'range', end: 'to' }, { value: { from: '2025-06-02', to: '2025-06-01' } }),
    ).toThrow(
      'value runs backward: it begins on 2025-06-02 and ends on 2025-06-01. Give the earlier day as `from`.',
    );
  });

  it.each(['person/vladimir-putin', 'country/IR', 'claim/0123abcd', 'place/são-tomé'])(
    'take the id %s',
    (id) => {
      expect(bound({ kind: 'id' }, { value: id })).toBe(id);
    },
  );

  it.each([
    '',
    'person',
    'person/',
    '/x',
    'Person/x',
    'person/a b',
    'person/a/b',
    `person/${'x'.repeat(201)}`,
    "person/x'",
  ])('refuse %j as an id', (id) => {
    expect(() => bound({ kind: 'id' }, { value: id })).toThrow(
      'is not an id: ids look like `person/vladimir-putin`.',
    );
  });

  it('are the id of nothing, and not null, for an id whose type is not allowed, because no index has null', () => {
    expect(bound({ kind: 'id', prefixes: ['person'] }, { value: 'name/x' })).toBe('');
    expect(bound({ kind: 'ids', prefixes: ['person'] }, { value: ['name/x', 'person/x'] })).toEqual([
      '',
      'person/x',
    ]);
  });

  it.each([
    'relationship/',
    'relationship/0123456789abcdef',
    'relationship/HOLDS.person.0123456789abcdef',
    'relationship/holds.person.x.0123456789abcdef',
    'relationship/HOLDS.Person.x.0123456789abcdef',
    'relationship/HOLDS.person.a/b.0123456789abcdef',
    'relationship/HOLDS.person.x.',
    "relationship/HOLDS.person.x.'",
    `relationship/HOLDS.person.${'x'.repeat(201)}.0`,
  ])('refuse %j as the id of a relationship in every place for an id', (id) => {
    for (const as of [{ kind: 'id' }, { kind: 'relationship', part: 'stored' }] as const)
      expect(() => bound(as, { value: id })).toThrow(
        'is not the id of a relationship: edges and hops give theirs as `relationshipId`.',
      );
  });

  it.each([
    ['HOLDS.person.vladimir-putin.83fb', ['person/vladimir-putin', '', 'HOLDS', 'relationship/83fb']],
    ['PARTY_TO.conflict.a.b~c.imported-1-x', ['', 'conflict/a.b~c', 'PARTY_TO', 'relationship/imported-1-x']],
  ])('give the place of relationship/%s', (id, [from, to, type, stored]) => {
    const parts = (['from', 'to', 'type', 'stored'] as const).map((part) =>
      bound({ kind: 'relationship', part }, { value: `relationship/${id}` }),
    );
    expect(parts).toEqual([from, to, type, stored]);
  });

  it('give no place for the id of anything but a relationship', () => {
    expect(bound({ kind: 'relationships', part: 'from' }, { value: ['person/x'] })).toEqual(['']);
  });

  it('take all three codes of a country, in small letters too, and no other texts', () => {
    expect(['ir', 'IRN', 'irn', '364'].map((value) => bound({ kind: 'code' }, { value }))).toEqual([
      'IR',
      'IR',
      'IR',
      'IR',
    ]);
    // No country has these codes, and no node has an empty one.
    expect(['QQQ', '000'].map((value) => bound({ kind: 'code' }, { value }))).toEqual(['', '']);
    expect(() => bound({ kind: 'code' }, { value: 'IRAN' })).toThrow('"IRAN" is not a country code');
    expect(() => bound({ kind: 'code' }, { value: '36' })).toThrow('"36" is not a country code');
    expect(() => bound({ kind: 'code' }, { value: '١٢' })).toThrow('is not a country code');
  });

  it('are the page size asked for or the default, and one more to look ahead', () => {
    expect(bound({ kind: 'pageSize', extra: 0 }, { first: 7 }, [])).toBe(7);
    expect(bound({ kind: 'pageSize', extra: 1 }, { last: 7 }, [])).toBe(8);
    expect(bound({ kind: 'pageSize', extra: 1 }, {}, [])).toBe(21);
    expect(bound({ kind: 'pageSize', extra: 0 }, { first: null, last: null }, [])).toBe(20);
  });

  it.each([{ first: -1 }, { first: 101 }, { last: 101 }, { last: -5 }])('refuse the page size %j', (size) => {
    const [name, value] = Object.entries(size)[0]!;
    expect(() => bound({ kind: 'pageSize', extra: 0 }, size, [])).toThrow(
      `\`${name}\` is ${value}: it takes a number from 0 to 100.`,
    );
  });

  it('are the keys of a cursor', () => {
    const order = [key('name', 'string'), key('id', 'string')];
    const value = encodeCursor({ name: 'all', order }, ['Oman', 'country/OM']);
    expect(bound({ kind: 'cursor', list: 'all', order, part: 1 }, { value })).toBe('country/OM');
  });

  it('are the first of days for an unknown time in a descending list', () => {
    const order = [key('timeSort', 'date')];
    const as = { kind: 'cursor', list: 'all', order, part: 0 } as const;
    const [unknown, known] = ['9999-12-31', '2025-06-14'].map((day) =>
      encodeCursor({ name: 'all', order }, [day]),
    );
    expect(bound({ ...as, unknownLast: true }, { value: unknown })).toBe('-9999-01-01');
    expect(bound({ ...as, unknownLast: true }, { value: known })).toBe('2025-06-14');
    expect(bound(as, { value: unknown })).toBe('9999-12-31');
  });

  it('refuse a list of more than 1,000 values', () => {
    expect(bound({ kind: 'value' }, { value: Array(1000).fill('x') })).toHaveLength(1000);
    expect(() => bound({ kind: 'value' }, { value: Array(1001).fill('x') })).toThrow(
      'has 1001 values: 1000 at most.',
    );
  });
});
