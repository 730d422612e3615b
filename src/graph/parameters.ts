import { badInput } from '../errors.js';
import type { GraphValue, Statement } from './graph.js';
import { hasLoneSurrogate } from '../text/unicode.js';

/** Converts integers to an adapter's form; every other value passes unchanged. */
type IntegerForm = (integer: number | bigint) => unknown;

const LEAST_INTEGER = -(2n ** 63n);
const GREATEST_INTEGER = 2n ** 63n - 1n;
/**
 * Returns the parameters of a statement in the form of an engine, after a check of each value.
 *
 * Half of a surrogate pair is refused with BAD_USER_INPUT, because both engines would store it as U+FFFD, a text that
 * nobody sent; so is an integer of more than 64 bits, because neither engine has those. `undefined` is a defect of ours
 * and throws.
 */
export function toParameters(statement: Statement, toInteger: IntegerForm): Record<string, unknown> {
  return convertMap(statement.parameters, toInteger);
}

function convertMap(
  map: { readonly [key: string]: GraphValue },
  toInteger: IntegerForm,
): Record<string, unknown> {
  const converted: [string, unknown][] = [];
  for (const key of Object.keys(map)) {
    converted.push([fitKey(key), convert(map[key], toInteger)]);
  }
  return Object.fromEntries(converted);
}

function convert(value: GraphValue | undefined, toInteger: IntegerForm): unknown {
  switch (typeof value) {
    case 'string':
      return wellFormed(value);
    case 'number':
      return Number.isSafeInteger(value) ? toInteger(value) : value;
    case 'bigint':
      return toInteger(inRange(value));
    case 'boolean':
      return value;
    case 'object':
      return convertObject(value, toInteger);
    default:
      throw new TypeError(`A statement parameter is ${typeof value}; null is the way to pass no value.`);
  }
}

function convertObject(value: Extract<GraphValue, object | null>, toInteger: IntegerForm): unknown {
  if (value === null) return null;
  return isList(value) ? value.map((item) => convert(item, toInteger)) : convertMap(value, toInteger);
}

/** Narrows to a read-only list, which `Array.isArray` alone does not. */
function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}

/**
 * Refuses two kinds of keys: the embedded engine's binding refuses NUL in a key, and `__proto__` would change the
 * prototype of its object.
 */
function fitKey(key: string): string {
  if (key === '__proto__' || key.includes('\0')) {
    throw badInput('The name of a field cannot be __proto__ or hold the character NUL. Choose another.');
  }
  return wellFormed(key);
}

function wellFormed(text: string): string {
  if (hasLoneSurrogate(text)) {
    throw badInput(
      'A text holds half of a surrogate pair, which is not a character. Send well-formed Unicode.',
    );
  }
  return text;
}

function inRange(integer: bigint): bigint {
  if (integer < LEAST_INTEGER || integer > GREATEST_INTEGER) {
    throw badInput(
      `The integer ${shorten(integer)} does not fit into 64 bits. Send one from -2^63 to 2^63 - 1.`,
    );
  }
  return integer;
}

function shorten(integer: bigint): string {
  const digits = integer.toString();
  return digits.length > 24 ? `${digits.slice(0, 24)}…` : digits;
}
