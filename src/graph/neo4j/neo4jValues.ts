import neo4j from 'neo4j-driver';
import type { Integer, Record as DriverRecord } from 'neo4j-driver';
import type { GraphValue, ResultRow } from '../graph.js';

/** A JS number would go in as a float, which SKIP and LIMIT refuse and `=` tells apart from nothing in our data. */
export function toDriverInteger(integer: number | bigint): Integer {
  return neo4j.int(integer);
}

/**
 * A record as the port gives it: integers as `number` where safe, else as `bigint`; dates as `YYYY-MM-DD`.
 *
 * The driver is left to give lossless integers, because its own ways out do not fit: `disableLosslessIntegers` makes
 * Infinity of what is past 2^53, and `useBigInt` makes a `bigint` of every 1.
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

/** Maps first, of which an answer has most: the driver makes them with `{}`, and all else with classes of its own. */
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

/** A copy: what the driver brought may go to several callers. */
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
