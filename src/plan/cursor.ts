import { isCalendarDate } from '../calendarDate.js';
import { badInput } from '../errors.js';
import type { PropertyKind } from '../schema/model.js';

/** With the `u` flag a surrogate matches only where its other half is missing: no text of the graph has one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A value of a sort key, as it stands in a cursor. */
export type CursorKey = string | number | boolean;

/**
 * Writes a cursor: the list it belongs to and the sort keys of its row. It holds the place, not the page number,
 * so it stays right while rows come and go (keyset pagination).
 */
export function encodeCursor(list: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/**
 * Reads a cursor of this list.
 * @throws ExpectedError BAD_USER_INPUT where it is forged, cut short, or belongs to another list or order
 */
export function decodeCursor(
  cursor: string,
  list: string,
  types: readonly PropertyKind[],
): readonly CursorKey[] {
  const [of, ...keys] = parse(cursor);
  if (of === undefined) throw refused('is none of ours');
  if (of !== list) throw refused('belongs to another list, or to this list in another order');
  if (keys.length !== types.length || !keys.every((key, index) => fits(key, types[index]!)))
    throw refused('is none of ours');
  return keys as CursorKey[];
}

function refused(reason: string): Error {
  return badInput(`The cursor ${reason}: give one that an edge or \`pageInfo\` of the same list came with.`);
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function fits(key: unknown, type: PropertyKind): boolean {
  switch (type) {
    case 'string':
      return typeof key === 'string' && !LONE_SURROGATE.test(key);
    case 'date':
      return typeof key === 'string' && isCalendarDate(key);
    case 'int':
      return Number.isSafeInteger(key);
    case 'float':
      return typeof key === 'number' && Number.isFinite(key);
    case 'boolean':
      return typeof key === 'boolean';
  }
}
