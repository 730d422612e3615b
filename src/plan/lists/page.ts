import { badInput } from '../../errors.js';
import { type ConnectionField, type GraphModel } from '../../schema/model.js';
import { differingKeys } from '../cursor.js';
import type { Arguments } from '../request/arguments.js';
import type { Parameters } from '../request/parameters.js';
import type { Keyset } from '../tree/keyset.js';
import type { SortKey } from '../tree/order.js';
import type { Conversion } from '../tree/parameter.js';
import { sortKeys } from './sortKeys.js';

export const PAGE_SIZE = { default: 20, maximum: 100 } as const;

/** The greatest length of a plain list. */
export const LIST_SIZE = { maximum: 100 } as const;

/** The part of a page that depends on its arguments alone. */
export interface PageFrame {
  readonly order: readonly SortKey[];
  readonly keysets: readonly Keyset[];
  readonly backward: boolean;
  readonly bounded: boolean;
  readonly list: string;
  /** Whether clients follow the list, see `Page.follows`. */
  readonly follows?: true;
}

/**
 * Plans the order and the cursors of a connection. The sort keys are those asked for, or the type's own, and last the
 * id, so that no two rows are equal. `last` reads the list from its end.
 * @param comparesUnits whether the engine compares a parameter by UTF-16 code units (src/text/codePoints.ts)
 * @throws ExpectedError BAD_USER_INPUT if both `first` and `last` are given
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
  const follows = field.follows && { follows: true as const };
  const keyset = (path: 'after' | 'before', toward: Keyset['toward']): Keyset[] =>
    isGiven(path)
      ? [{ toward, ...cursorParameters(parameters, from, path, { list, order, ...follows }) }]
      : [];
  const backward = isGiven('last');
  return {
    order,
    keysets: [...keyset('after', 'end'), ...keyset('before', 'start')],
    backward,
    bounded: isGiven(backward ? 'before' : 'after'),
    ...follows,
    list,
  };
}

/** Marks the texts that must be compared by code point explicitly, on an engine that compares code units. */
function ordered(keys: readonly SortKey[], page: Arguments, comparesUnits: boolean): readonly SortKey[] {
  if (!comparesUnits) return keys;
  const differing = ['after', 'before'].flatMap((name) => page.get(name).tell(differingKeys));
  return keys.map((key, at) => (differing.includes(at) ? { ...key, byCodePoint: true } : key));
}

function cursorParameters(
  parameters: Parameters,
  from: number,
  path: 'after' | 'before',
  list: Pick<PageFrame, 'list' | 'order' | 'follows'>,
): Omit<Keyset, 'toward'> {
  const add = (part: number | 'parent', name: string, key: Partial<SortKey> = {}) => {
    const { unknownLast, byCodePoint } = key;
    const how = { ...(unknownLast && { unknownLast }), ...(byCodePoint && { byCodePoint }) };
    const as: Conversion = { kind: 'cursor', ...list, part, ...how };
    return parameters.add({ from, path: [path], as }, `${path}_${name}`);
  };
  return {
    parameters: list.order.map((key, index) => add(index, key.property, key)),
    parent: add('parent', 'parent'),
  };
}
