import neo4j from 'neo4j-driver';
import type { Integer, Record as DriverRecord } from 'neo4j-driver';
import type { GraphValue, ResultRow } from '../graph.js';

/**
 * Converts an integer for the driver. A JS number would go in as a float, which SKIP and LIMIT refuse and which `=`
 * tells apart from nothing in our data.
 */
export function toDriverInteger(integer: number | bigint): Integer {
  return neo4j.int(integer);
}

/**
 * Converts a record to a result row of the port: integers as `number` if safe, else as `bigint`; dates as `YYYY-MM-DD`.
 *
 * The driver gives lossless integers, because its other modes do not fit: `disableLosslessIntegers` turns integers past
 * 2^53 into Infinity, and `useBigInt` turns every 1 into a `bigint`.
 */
export function fromRecord(record: DriverRecord): ResultRow {
  const row: { [column: string]: GraphValue } = {};
  for (const key of record.keys as string[]) row[key] = fromDriver(record.get(key));
  return row;
}

function fromDriver(value: unknown): GraphValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'bigint':
      return value;
    case 'object':
      return value === null ? null : fromObject(value);
    default:
      return null;
  }
}

/**
 * Tests for maps first, because an answer has most of them: the driver makes maps with `{}`, and all other objects with
 * classes of its own.
 */
function fromObject(value: object): GraphValue {
  if (Array.isArray(value)) return value.map(fromDriver);
  if (Object.getPrototypeOf(value) === Object.prototype)
    return fromMap(value as { readonly [key: string]: unknown });
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (isTemporal(value)) return value.toString();
  throw new Error(
    `A statement returned a ${value.constructor.name}; it must return its properties as a map.`,
  );
}

/** Copies a map, because the driver's result may go to several callers. */
function fromMap(map: { readonly [key: string]: unknown }): GraphValue {
  const copy: { [key: string]: GraphValue } = {};
  for (const key of Object.keys(map)) copy[key] = fromDriver(map[key]);
  return copy;
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}
