import { describe, expect, it } from '@jest/globals';
import { keyset, orderBy } from '../../src/cypher/order.js';
import type { Keyset, Page, SortKey } from '../../src/plan/plan.js';

const of = { node: 'event', relationship: 'r' };
const time: SortKey = { property: 'timeSort', type: 'date', descending: false, of: 'node' };
const name: SortKey = { property: 'name', type: 'string', descending: false, of: 'node' };
const id: SortKey = { property: 'id', type: 'string', descending: false, of: 'relationship' };
const down = (key: SortKey): SortKey => ({ ...key, descending: true });

function kept(order: readonly SortKey[], toward: Keyset['toward']): string {
  const parameters = order.map((_, index) => `k${index}`);
  return keyset(of, { order } as Page, { parameters, toward });
}

describe('keysets', () => {
  it('keep the rows after a row, in the form that an index serves', () => {
    expect(kept([name, id], 'end')).toBe('event.name >= $k0 AND (event.name <> $k0 OR r.id > $k1)');
  });

  it('turn around for the rows before it, and for a key that runs down', () => {
    expect(kept([name, id], 'start')).toBe('event.name <= $k0 AND (event.name <> $k0 OR r.id < $k1)');
    expect(kept([down(name), id], 'end')).toBe('event.name <= $k0 AND (event.name <> $k0 OR r.id > $k1)');
    expect(kept([down(name), id], 'start')).toBe('event.name >= $k0 AND (event.name <> $k0 OR r.id < $k1)');
  });

  it('nest for each further key, and compare days as days', () => {
    expect(kept([down(time), name, id], 'end')).toBe(
      'event.timeSort <= date($k0) AND (event.timeSort <> date($k0) OR (event.name >= $k1 AND (event.name <> $k1 OR r.id > $k2)))',
    );
  });

  it('are one comparison where the id alone sorts', () => {
    expect(kept([id], 'end')).toBe('r.id > $k0');
  });
});

describe('orders', () => {
  it('name each key with its direction', () => {
    expect(orderBy(of, [down(time), name, id], false)).toBe('ORDER BY event.timeSort DESC, event.name, r.id');
  });

  it('are turned around to read from the end', () => {
    expect(orderBy(of, [down(time), name, id], true)).toBe(
      'ORDER BY event.timeSort, event.name DESC, r.id DESC',
    );
  });
});
