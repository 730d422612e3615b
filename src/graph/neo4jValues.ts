import neo4j from 'neo4j-driver';
import type { Integer, Record as DriverRecord } from 'neo4j-driver';
import type { GraphValue, Row } from './graph.js';

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
export function fromRecord(record: DriverRecord): Row {
  const row: [string, GraphValue][] = [];
  for (const key of record.keys as string[]) row.push([key, fromDriver(record.get(key))]);
  return Object.fromEntries(row);
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

function fromObject(value: object): GraphValue {
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (Array.isArray(value)) return value.map(fromDriver);
  if (isTemporal(value)) return value.toString();
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromDriver(item)]));
  throw new Error(
    `A statement returned a ${value.constructor.name}; it must return its properties as a map.`,
  );
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

/** The driver makes maps with `{}`; nodes, relationships, paths and points are of its own classes. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || !neo4jClass(value);
}

function neo4jClass(value: object): boolean {
  return (
    neo4j.isNode(value) ||
    neo4j.isRelationship(value) ||
    neo4j.isUnboundRelationship(value) ||
    neo4j.isPath(value) ||
    neo4j.isPoint(value)
  );
}
