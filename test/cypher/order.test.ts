import { describe, expect, it } from '@jest/globals';
import { keyset, orderBy } from '../../src/cypher/lists/order.js';
import { partsOf } from '../../src/cypher/lists/parts.js';
import type { Keyset } from '../../src/plan/tree/keyset.js';
import type { SortKey } from '../../src/plan/tree/order.js';
import type { Page } from '../../src/plan/tree/values.js';

const of = { node: 'event', relationship: 'r' };
const time: SortKey = { property: 'timeSort', type: 'date', descending: false, of: 'node' };
const name: SortKey = { property: 'name', type: 'string', descending: false, of: 'node' };
const id: SortKey = { property: 'id', type: 'string', descending: false, of: 'relationship' };
const down = (key: SortKey): SortKey => ({ ...key, descending: true });

function kept(order: readonly SortKey[], toward: Keyset['toward']): string {
  const parameters = order.map((_, index) => `k${index}`);
  return keyset(of, { order } as Page, { parameters, parent: 'parent', toward });
}

describe('keysets', () => {
  it('keep the rows after a row, in the form that an index serves', () => {
    expect(kept([name, id], 'end')).toBe('event.name >= $k0 AND (event.name <> $k0 OR r.id > $k1)');
  });

  it('turn around for the rows before it, and for a descending key', () => {
    expect(kept([name, id], 'start')).toBe('event.name <= $k0 AND (event.name <> $k0 OR r.id < $k1)');
    expect(kept([down(name), id], 'end')).toBe('event.name <= $k0 AND (event.name <> $k0 OR r.id > $k1)');
    expect(kept([down(name), id], 'start')).toBe('event.name >= $k0 AND (event.name <> $k0 OR r.id < $k1)');
  });

  it('nest for each further key, and compare days as days', () => {
    expect(kept([down(time), name, id], 'end')).toBe(
      'event.timeSort <= date($k0) AND (event.timeSort <> date($k0) OR (event.name >= $k1 AND (event.name <> $k1 OR r.id > $k2)))',
    );
  });

  it('are one comparison if the id alone sorts', () => {
    expect(kept([id], 'end')).toBe('r.id > $k0');
  });
});

const newest: SortKey = { ...down(time), unknownLast: true };

describe('unknown times', () => {
  const compared =
    "CASE WHEN event.timeSort < date('9999-12-31') THEN event.timeSort ELSE date('-9999-01-01') END";

  it('count as the first of days in a descending list, and so come last', () => {
    expect(orderBy(of, [newest, id], false)).toBe(`ORDER BY ${compared} DESC, r.id`);
    expect(orderBy(of, [newest, id], true)).toBe(`ORDER BY ${compared}, r.id DESC`);
    expect(kept([newest, id], 'end')).toBe(
      `${compared} <= date($k0) AND (${compared} <> date($k0) OR r.id > $k1)`,
    );
  });

  const partsWith = (order: readonly SortKey[], toward: Keyset['toward'], backward = false) => {
    const parameters = order.map((_, index) => `k${index}`);
    const keysets = [{ parameters, parent: 'parent', toward }];
    return partsOf({ order, keysets, backward } as unknown as Page)!.map(({ conditions }) => conditions(of));
  };

  it('are a part of their own if an index has each part in order, and the cursor tells its part', () => {
    const [known, unknown] = partsWith([newest, down(id)], 'end');
    expect(known).toEqual([
      "event.timeSort < date('9999-12-31')",
      'event.timeSort <= date($k0) AND (event.timeSort <> date($k0) OR r.id < $k1)',
    ]);
    expect(unknown).toEqual([
      "event.timeSort = date('9999-12-31')",
      "r.id < CASE $k0 WHEN '-9999-01-01' THEN $k1 ELSE '~' END",
    ]);
    expect(partsWith([newest, down(id)], 'start')[1]![1]).toBe(
      "r.id > CASE $k0 WHEN '-9999-01-01' THEN $k1 ELSE '~' END",
    );
    expect(partsWith([newest, id], 'end')[1]![1]).toBe(
      "r.id > CASE $k0 WHEN '-9999-01-01' THEN $k1 ELSE '' END",
    );
  });

  it('are all left out or all kept by a cursor of the other part, whatever the other keys are', () => {
    const rest = 'event.name >= $k1 AND (event.name <> $k1 OR r.id > $k2)';
    expect(partsWith([newest, name, id], 'end')[1]![1]).toBe(`($k0 <> '-9999-01-01' OR (${rest}))`);
    expect(partsWith([newest, name, id], 'start')[1]![1]).toBe(
      "$k0 = '-9999-01-01' AND event.name <= $k1 AND (event.name <> $k1 OR r.id < $k2)",
    );
  });

  it('come first if a list is read from its end, and are no part if no time sorts in descending order', () => {
    expect(partsWith([newest, id], 'end', true)[0]![0]).toBe("event.timeSort = date('9999-12-31')");
    expect(partsOf({ order: [time, id], keysets: [], backward: false } as unknown as Page)).toBeUndefined();
    expect(
      partsOf({ order: [name, newest, id], keysets: [], backward: false } as unknown as Page),
    ).toBeUndefined();
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
