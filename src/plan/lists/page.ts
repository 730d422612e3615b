import { badInput } from '../../errors.js';
import {
  nodeModel,
  partModel,
  sortProperty,
  type ConnectionField,
  type GraphModel,
  type PropertyField,
} from '../../schema/model.js';
import { differingKeys } from '../cursor.js';
import type { Arguments } from '../request/arguments.js';
import { itself } from '../request/input.js';
import type { Parameters } from '../request/parameters.js';
import { refuseIdleKeys } from './idleKeys.js';
import type { Conversion, Keyset, SortKey } from '../plan.js';

export const PAGE_SIZE = { default: 20, maximum: 100 } as const;

/** The most that a plain list brings. */
export const LIST_SIZE = { maximum: 100 } as const;

/** The part of a page that depends on its arguments alone. */
export interface PageFrame {
  readonly order: readonly SortKey[];
  readonly keysets: readonly Keyset[];
  readonly backward: boolean;
  readonly bounded: boolean;
  readonly list: string;
  /** Whether an empty page ends where it began, so that one can ask again from there. */
  readonly follows?: true;
}

/** The argument that names the place after which a page begins; a list that one follows calls it `since`. */
type Start = 'after' | 'since';

/**
 * Works out order and cursors of a connection: the keys asked for, or the type's own, and last the id, so that
 * no two rows are equal. `last` reads the list from its end.
 * @param comparesUnits whether the engine compares a parameter by UTF-16 code units (src/text/codePoints.ts)
 * @throws ExpectedError BAD_USER_INPUT where `first` and `last` contradict each other
 */
export function framePage(
  model: GraphModel,
  parameters: Parameters,
  from: number,
  field: ConnectionField,
  page: Arguments,
  comparesUnits = false,
): PageFrame {
  const isGiven = (name: string): boolean => page.get(name).isGiven;
  if (isGiven('first') && isGiven('last'))
    throw badInput(`${field.name} has both \`first\` and \`last\`: give one of them.`);
  const order = ordered(sortKeys(model, field, page), page, comparesUnits);
  const list = field.key;
  const start = isGiven('since') ? 'since' : 'after';
  const keyset = (path: Start | 'before', toward: Keyset['toward']): Keyset[] =>
    isGiven(path) ? [{ toward, ...cursorParameters(parameters, from, path, list, order) }] : [];
  const backward = isGiven('last');
  return {
    order,
    keysets: [...keyset(start, 'end'), ...keyset('before', 'start')],
    backward,
    bounded: isGiven(backward ? 'before' : start),
    ...(start === 'since' && { follows: true }),
    list,
  };
}

/** Marks the texts that must be compared by code point on purpose, on an engine that compares code units. */
function ordered(keys: readonly SortKey[], page: Arguments, comparesUnits: boolean): readonly SortKey[] {
  if (!comparesUnits) return keys;
  const differing = ['after', 'since', 'before'].flatMap((name) => page.get(name).tell(differingKeys));
  return keys.map((key, at) => (differing.includes(at) ? { ...key, byCodePoint: true } : key));
}

/**
 * The id goes the way of the key before it. So the opposite order is the same list from its end, and an index on both,
 * which is read in one direction, has either list in order.
 */
function sortKeys(model: GraphModel, field: ConnectionField, page: Arguments): readonly SortKey[] {
  const node = nodeModel(model, field.target);
  const asked = askedKeys(page);
  if (asked) refuseIdleKeys(asked);
  const keys = asked ?? [[node.orderBy, 'ASC'] as const];
  const last = keys.at(-1)![1] === 'DESC';
  const unique: SortKey = { property: 'id', type: 'string', descending: last, of: tieBreak(model, field) };
  const sorted = [
    ...keys.map(([name, direction]) => sortKey(model, field, name, direction === 'DESC')),
    unique,
  ];
  const same = (left: SortKey) => (right: SortKey) =>
    left.property === right.property && left.of === right.of;
  return sorted.filter((key, index) => sorted.findIndex(same(key)) === index);
}

function askedKeys(page: Arguments): readonly (readonly [name: string, direction: Direction])[] | undefined {
  const orderBy = page.get('orderBy');
  if (!orderBy.isGiven) return undefined;
  return orderBy
    .items()
    .flatMap((order) => order.entries())
    .map(([name, direction]) => [name, direction.tell(itself) as Direction]);
}

type Direction = 'ASC' | 'DESC';

function sortKey(model: GraphModel, field: ConnectionField, name: string, descending: boolean): SortKey {
  const by = nodeModel(model, field.target).fields.get(name);
  if (by?.kind === 'embedded')
    return {
      property: sortProperty(by.members[0]!.prefix),
      type: 'date',
      descending,
      of: 'node',
      ...(descending && { unknownLast: true as const }),
    };
  return {
    property: (by as PropertyField | undefined)?.property ?? name,
    type: (by as PropertyField | undefined)?.type ?? 'string',
    descending,
    of: 'node',
  };
}

/** One node can stand in a list twice, by two relationships; then those tell its rows apart. */
function tieBreak(model: GraphModel, field: ConnectionField): SortKey['of'] {
  return partModel(model, field.edge).isRelationship ? 'relationship' : 'node';
}

function cursorParameters(
  parameters: Parameters,
  from: number,
  path: Start | 'before',
  list: string,
  order: readonly SortKey[],
): Omit<Keyset, 'toward'> {
  const add = (part: number | 'parent', name: string, key: Partial<SortKey> = {}) => {
    const { unknownLast, byCodePoint } = key;
    const how = { ...(unknownLast && { unknownLast }), ...(byCodePoint && { byCodePoint }) };
    const as: Conversion = { kind: 'cursor', list, order, part, ...how };
    return parameters.add({ from, path: [path], as }, `${path}_${name}`);
  };
  return {
    parameters: order.map((key, index) => add(index, key.property, key)),
    parent: add('parent', 'parent'),
  };
}
