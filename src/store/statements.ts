import type { Engine, GraphValue, Statement } from '../graph/graph.js';
import { dialectOf } from '../cypher/dialect/dialects.js';
import type { Properties, PropertyValue } from '../derive/content.js';
import { IMPORTED_PROPERTIES } from './layers.js';
import type { Layer } from './layers.js';
import { ownerOf } from '../schema/relationshipOwner.js';
import type { Storage, StoredType } from '../schema/stored/storage.js';
import { storedForms } from './forms/storedForms.js';

/** A row of a batch: what a node or relationship is found by, its plain properties, and those that are native dates. */
export interface Row {
  readonly [key: string]: GraphValue;
}

/** One statement for many rows. It answers with the number of rows that found what they were to write to, as `count`. */
export interface Batch extends Statement {
  readonly parameters: { readonly rows: readonly Row[] };
}

/**
 * The statements that write into one layer. Their text is made of labels, relationship types and property names of the
 * schema alone, a closed table; whatever comes from a file is a parameter.
 */
export interface LayerStatements {
  createNodes(type: string, rows: readonly Row[]): Batch;
  /** Also takes a node of the other layer into this one. */
  changeNodes(type: string, rows: readonly Row[]): Batch;
  /** Takes a node of both layers out of the seeded one, with the properties that the import gave it. */
  releaseNodes(type: string, rows: readonly Row[]): Batch;
  /** Takes a seeded node into the imported layer as well; what shows stays. */
  joinNodes(rows: readonly Row[]): Batch;
  removeNodes(rows: readonly Row[]): Batch;
  /** Writes between nodes of this layer only where it is the imported one: facts may speak of nothing else's nodes. */
  createRelationships(type: string, rows: readonly Row[]): Batch;
  changeRelationships(type: string, rows: readonly Row[]): Batch;
  removeRelationships(type: string, rows: readonly Row[]): Batch;
}

export function layerStatements(storage: Storage, engine: Engine, layer: Layer): LayerStatements {
  const find = findNode(engine);
  const labels = (type: string): string =>
    storedType(storage, type)
      .labels.map((label) => `:${label}`)
      .join('');
  const formed = (type: string, rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => withForms(storedType(storage, type), row));
  const nodeDates = (type: string, rows: readonly Row[]): string =>
    setDates('n', storedType(storage, type).dates, rows);
  const dates = (type: string, rows: readonly Row[]): string =>
    setDates('r', storage.relationshipDates.get(type) ?? [], rows);
  const linked = (type: string): string => findRelationship(storage, engine, type);
  // An import's relationship may not hold on to a node that is gone when the facts drop it.
  const isImported = layer === 'Imported' ? ' WHERE a:Imported AND b:Imported' : '';
  return {
    createNodes: (type, rows) =>
      batch(
        `UNWIND $rows AS row CREATE (n${labels(type)}:${layer}) SET n = row.properties${nodeDates(type, rows)}`,
        formed(type, rows),
      ),
    changeNodes: (type, rows) =>
      batch(
        `UNWIND $rows AS row ${find('n', 'id')} SET n = row.properties SET n${labels(type)}:${layer}${nodeDates(type, rows)}`,
        formed(type, rows),
      ),
    releaseNodes: (type, rows) =>
      batch(
        `UNWIND $rows AS row ${find('n', 'id')} REMOVE n:Seeded SET n = row.properties${nodeDates(type, rows)}`,
        formed(type, rows),
      ),
    joinNodes: (rows) =>
      batch(
        `UNWIND $rows AS row ${find('n', 'id')} SET n:Imported SET n.${IMPORTED_PROPERTIES} = row.${IMPORTED_PROPERTIES}`,
        rows,
      ),
    removeNodes: (rows) => batch(`UNWIND $rows AS row ${find('n', 'id')} DETACH DELETE n`, rows),
    createRelationships: (type, rows) =>
      batch(
        `UNWIND $rows AS row ${find('a', 'from')} ${find('b', 'to')}${isImported} CREATE (a)-[r:${knownType(storage, type)}]->(b) SET r = row.properties${dates(type, rows)}`,
        rows,
      ),
    changeRelationships: (type, rows) =>
      batch(`${linked(type)} SET r = row.properties${dates(type, rows)}`, rows),
    removeRelationships: (type, rows) => batch(`${linked(type)} DELETE r`, rows),
  };
}

/** Finds the node `variable` whose id is the row's `key`. */
export function findNode(engine: Engine): (variable: string, key: string) => string {
  const { seekById } = dialectOf(engine);
  return (variable, key) => `MATCH (${variable}:Node {id: row.${key}})${seekById(variable)}`;
}

/** Finds the relationship `r` of each row `{id, from, to}`, from the end that has few of its type. */
export function findRelationship(storage: Storage, engine: Engine, type: string): string {
  const owner = ownerOf(type);
  const walk = owner === 'from' ? `-[r:${knownType(storage, type)}]->` : `<-[r:${knownType(storage, type)}]-`;
  return `UNWIND $rows AS row ${findNode(engine)('owner', owner)} MATCH (owner)${walk}() WHERE r.id = row.id`;
}

/** A row of a node with what is stored beside its properties. Every node is written by such a row. */
function withForms(type: StoredType, row: Row): Row {
  const properties = row['properties'] as Properties;
  return { ...row, properties: { ...properties, ...storedForms(type, String(row['id']), properties) } };
}

/** Properties as the two maps of a row: the dates apart, for they become native ones by `date()`. */
export function splitDates(
  properties: { readonly [name: string]: PropertyValue },
  dates: readonly string[],
): Row {
  if (dates.length === 0) return { properties, dates: {} };
  const isDate = ([name]: [string, PropertyValue]): boolean => dates.includes(name);
  const entries = Object.entries(properties);
  return {
    properties: Object.fromEntries(entries.filter((entry) => !isDate(entry))),
    dates: Object.fromEntries(entries.filter(isDate)),
  };
}

/**
 * In one map, and only those that some row has: a clause for each of a claim's nineteen dates costs more than the rest
 * of the claim. A date that a row does not have is null, and `date(null)` is null, which sets nothing.
 */
function setDates(variable: string, names: readonly string[], rows: readonly Row[]): string {
  const given = new Set(rows.flatMap(({ dates }) => Object.keys(dates as Row)));
  const dates = names.filter((name) => given.has(name));
  const entries = dates.map((name) => `${name}: date(row.dates.${name})`);
  return entries.length === 0 ? '' : ` SET ${variable} += {${entries.join(', ')}}`;
}

/** The count tells whether every row found what it was to write to. */
function batch(text: string, rows: readonly Row[]): Batch {
  return { text: `${text} RETURN count(*) AS count`, parameters: { rows } };
}

function storedType(storage: Storage, type: string): StoredType {
  const stored = storage.types.get(type);
  if (stored === undefined) throw new Error(`The schema has no stored type ${type}.`);
  return stored;
}

function knownType(storage: Storage, type: string): string {
  if (!storage.relationshipDates.has(type)) throw new Error(`The schema has no relationship ${type}.`);
  return type;
}
