import {
  nodeModel,
  partModel,
  sortProperty,
  type ConnectionField,
  type GraphModel,
  type PropertyField,
} from '../../schema/model.js';
import type { Arguments } from '../request/arguments.js';
import { itself } from '../request/input.js';
import type { SortKey } from '../tree/order.js';
import { refuseIdleKeys } from './idleKeys.js';

/**
 * Returns the sort keys: those asked for, or the type's own, and last the id, so that no two rows are equal.
 *
 * The id has the direction of the key before it. So the opposite order is the same list read from its end, and an index
 * on both, which is read in one direction, gives both lists in order. A list that clients follow has one key, which no
 * two rows share.
 */
export function sortKeys(model: GraphModel, field: ConnectionField, page: Arguments): readonly SortKey[] {
  const node = nodeModel(model, field.target);
  const asked = askedKeys(page);
  if (asked) refuseIdleKeys(asked);
  const keys = asked ?? [[node.orderBy, 'ASC'] as const];
  if (field.follows) return keys.map(([name]) => sortKey(model, field, name, false));
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

/**
 * Chooses the id that comes last in the order. One node can be in a list twice, by two relationships; then the ids of
 * the relationships tell its rows apart.
 */
function tieBreak(model: GraphModel, field: ConnectionField): SortKey['of'] {
  return partModel(model, field.edge).isRelationship ? 'relationship' : 'node';
}
