import { createHash } from 'node:crypto';
import { isCalendarDate } from '../text/calendar.js';
import { badInput } from '../errors.js';
import type { PropertyKind } from '../schema/model.js';
import { differsInOrder } from '../text/codePoints.js';
import { hasLoneSurrogate } from '../text/unicode.js';

/** The identity of a list in its cursors: the key of its field, and its order. */
export interface ListIdentity {
  readonly name: string;
  /** Empty if the list has only one order. */
  readonly order: readonly { readonly property: string; readonly descending: boolean }[];
  /** Whether clients follow the list, so that a cursor is the value of its one sort key, a whole number, as a text. */
  readonly follows?: true;
}

/** The value of a sort key in a cursor. */
export type CursorKey = string | number | boolean;

/**
 * Writes a cursor: digests of its list, of the order and of the list's parent, and the sort keys of its row. A cursor
 * holds the place and not the page number, so it stays right while rows come and go (keyset pagination).
 * @param parent the id of the object that has the list; empty at the root
 */
export function encodeCursor(list: ListIdentity, keys: readonly CursorKey[], parent = ''): string {
  return cursorWriter(list, parent)(keys);
}

/** Writes a cursor of one list from the sort keys of a row. */
export type WriteCursor = (keys: readonly CursorKey[]) => string;

/** Returns the writer of one list's cursors. It makes the digests once for all rows. */
export function cursorWriter(list: ListIdentity, parent = ''): WriteCursor {
  if (list.follows) return ([key]) => String(key);
  const owner = digest(list.name) + digest(orderOf(list)) + digest(parent);
  return (keys) => Buffer.from(JSON.stringify([owner, ...keys])).toString('base64url');
}

/** A cursor that was read: its sort keys, and its parent's digest, for `checkParent`. */
export interface Decoded {
  readonly keys: readonly CursorKey[];
  readonly parent: string;
}

/**
 * Reads a cursor of this list.
 * @throws ExpectedError BAD_USER_INPUT if it is forged, cut short, or belongs to another list or order
 */
export function decodeCursor(cursor: string, list: ListIdentity, types: readonly PropertyKind[]): Decoded {
  if (list.follows) return decodeNumber(cursor);
  const [owner, ...keys] = parse(cursor);
  if (typeof owner !== 'string' || !OWNER.test(owner)) throw refused('is not from this service');
  const [name, order, parent] = owner.match(DIGESTS)!;
  if (name !== digest(list.name)) throw refused('belongs to another list');
  if (order !== digest(orderOf(list))) throw refused('belongs to this list in another order');
  if (keys.length !== types.length || !keys.every((key, index) => fits(key, types[index]!)))
    throw refused('is not from this service');
  return { keys: keys as CursorKey[], parent: parent! };
}

/** Reads a cursor that is a number. Its list stands at the root, so its parent is nothing. */
function decodeNumber(cursor: string): Decoded {
  const key = Number(cursor);
  if (/^\d{1,16}$/.test(cursor) && Number.isSafeInteger(key)) return { keys: [key], parent: digest('') };
  throw refused('is no number');
}

/**
 * Returns the positions of a cursor's sort keys that have letters in which the two orders of texts differ; none if the
 * value is no cursor.
 */
export function differingKeys(cursor: unknown): readonly number[] {
  if (typeof cursor !== 'string' || !cursor.startsWith(BEGINNING)) return [];
  const [, ...keys] = parse(cursor);
  return keys.flatMap((key, at) => (differsInOrder(key) ? [at] : []));
}

/** The first characters of every cursor: base64 of a JSON list that begins with a text. */
const BEGINNING = Buffer.from('["').toString('base64url').slice(0, 2);

/**
 * Checks that cursors belong to the list of this parent, because the sort keys of another parent's list mean nothing
 * here.
 * @param digests the parents' digests in the cursors, see `Decoded`
 * @param parent the id of the object that has the list; empty at the root
 * @throws ExpectedError BAD_USER_INPUT if one belongs to the list of another parent
 */
export function checkParent(digests: readonly string[], parent: string): void {
  if (digests.every((each) => each === digest(parent))) return;
  const here = parent === '' ? 'not the list at the root of the query' : `not of ${parent}`;
  throw refused(`belongs to a list of something else, ${here}`);
}

/**
 * Hashes a text to 36 bits. These are enough, because a cursor that passes by chance only begins a page at another
 * place.
 */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}

const OWNER = /^[\w-]{18}$/;
const DIGESTS = /.{6}/g;

/** Writes an order as the text for its digest, such as `timeSort ASC,id ASC`. */
function orderOf({ order }: ListIdentity): string {
  return order.map(({ property, descending }) => `${property} ${descending ? 'DESC' : 'ASC'}`).join();
}

function refused(reason: string): Error {
  return badInput(`The cursor ${reason}: give one from an edge or from \`pageInfo\` of the same list.`);
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
      return typeof key === 'string' && !hasLoneSurrogate(key);
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
