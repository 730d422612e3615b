import type { GraphValue, Statement } from '../../graph/graph.js';
import { FIRST_DAY, isEarlier, LAST_DAY } from '../../text/calendar.js';
import { badInput } from '../../errors.js';
import { id, ids, idsOfType, NOTHING, placed, speakers } from './ids.js';
import { foldText } from '../../search/foldText.js';
import { spellByCodePoint } from '../../text/codePoints.js';
import { alpha2Of } from '../../files/isoCountries.js';
import { OTHER } from '../../vocabulary/term.js';
import { decodeCursor } from '../cursor.js';
import { PAGE_SIZE } from '../lists/page.js';
import type { Conversion, Parameter } from '../tree/parameter.js';
import { bindSearch, type SearchArguments } from '../roots/searchArguments.js';

/** The arguments of each field of a plan that has arguments, evaluated for one request. */
export type EvaluatedArguments = readonly { readonly [name: string]: unknown }[];

/**
 * Turns the arguments of a request into the values of a statement's parameters.
 * @throws ExpectedError BAD_USER_INPUT naming the argument and the values that it takes
 */
export function bindParameters(
  parameters: readonly Parameter[],
  evaluated: EvaluatedArguments,
): Statement['parameters'] {
  return Object.fromEntries(
    parameters.map(({ name, from, path, as }) => [name, convert(as, valueAt(evaluated[from], path), path)]),
  );
}

function valueAt(value: unknown, path: Parameter['path']): unknown {
  return path.reduce<unknown>((inner, step) => (inner as { [key: string | number]: unknown })?.[step], value);
}

/** The greatest length of a list of values. */
const LIST_OF_VALUES = 1000;
function convert(as: Conversion, value: unknown, path: Parameter['path']): GraphValue {
  switch (as.kind) {
    case 'value':
      return bounded(composed(value as GraphValue), path);
    case 'termWord':
      return termWord(bounded(composed(value as GraphValue), path));
    case 'folded':
      return foldText(String(value));
    case 'choice':
      return choice(value as readonly string[], path);
    case 'range':
      return range(value as GraphValue, path, as.end);
    case 'constant':
      return as.value;
    case 'id':
      return id(String(value), as.prefixes);
    case 'speakers':
      return speakers(value as readonly string[], as.prefixes, path);
    case 'ids':
      return ids(value as readonly string[], as.prefixes);
    case 'idsOfType':
      return idsOfType(bounded(value as GraphValue, path) as string | readonly string[], as.prefixes);
    case 'relationship':
      return placed(String(value), as.part);
    case 'relationships':
      return (value as readonly string[]).map((each) => placed(each, as.part));
    case 'search':
      return bindSearch(as.part, value as SearchArguments);
    case 'code':
      return code(String(value));
    case 'size':
      return size(value ?? as.usual, path.join('.'), as.maximum, as.minimum);
    case 'pageSize':
      return pageSize(value as { first?: number; last?: number }) + as.extra;
    case 'cursor':
      return cursorPart(String(value), as);
  }
}

function cursorPart(
  cursor: string,
  { list, order, follows, part, unknownLast, byCodePoint }: Conversion & { kind: 'cursor' },
): GraphValue {
  const types = order.map(({ type }) => type);
  const { keys, parent } = decodeCursor(cursor, { name: list, order, ...(follows && { follows }) }, types);
  if (part === 'parent') return parent;
  const key = keys[part]!;
  if (byCodePoint) return spellByCodePoint(String(key));
  return unknownLast && key === LAST_DAY ? FIRST_DAY : key;
}

/** Normalizes the texts of an argument to NFC, because all texts are stored in NFC. */
function composed(value: GraphValue): GraphValue {
  if (typeof value === 'string') return value.normalize();
  return Array.isArray(value) ? value.map((each: GraphValue) => composed(each)) : value;
}

function bounded(value: GraphValue, path: Parameter['path']): GraphValue {
  if (Array.isArray(value) && value.length > LIST_OF_VALUES)
    throw badInput(`${path.join('.')} has ${value.length} values: ${LIST_OF_VALUES} at most.`);
  return value;
}

/** No word is empty. */
function termWord(value: GraphValue): GraphValue {
  if (Array.isArray(value)) return (value as readonly GraphValue[]).filter((each) => each !== OTHER);
  return value === OTHER ? '' : value;
}

function choice(values: readonly string[], path: Parameter['path']): readonly string[] {
  if (values.length > 0) return [...new Set(values)];
  throw badInput(`\`${path.join('.')}\` is empty: leave it out, or name one.`);
}

function range(value: GraphValue, path: Parameter['path'], end: 'from' | 'to'): GraphValue {
  const { from, to } = value as { from: string; to: string };
  if (isEarlier(to, from))
    throw badInput(
      `${path.join('.')} runs backward: it begins on ${from} and ends on ${to}. Give the earlier day as \`from\`.`,
    );
  return end === 'from' ? from : to;
}

function code(value: string): string {
  if (CODE.test(value)) return alpha2Of(value.toUpperCase()) ?? NOTHING;
  throw badInput(
    `${JSON.stringify(value.slice(0, 80))} is not a country code: it has two or three letters or three digits, such as \`IR\`, \`IRN\` or \`364\`.`,
  );
}

/** The forms of the three codes of ISO 3166-1. */
const CODE = /^([A-Za-z]{2,3}|[0-9]{3})$/;

function pageSize({ first, last }: { first?: number | null; last?: number | null }): number {
  if (last !== null && last !== undefined) return size(last, 'last', PAGE_SIZE.maximum);
  return size(first ?? PAGE_SIZE.default, 'first', PAGE_SIZE.maximum);
}

function size(value: unknown, name: string, maximum: number, minimum = 0): number {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
  throw badInput(`\`${name}\` is ${String(value)}: it takes a number from ${minimum} to ${maximum}.`);
}
