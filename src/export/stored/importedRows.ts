import type { Engine, ResultRow, Transaction } from '../../graph/graph.js';
import { canonicalJson } from '../../text/digest.js';
import { compare } from '../../text/compare.js';
import { sortedKeys } from '../../text/sortedKeys.js';
import { IMPORTED_PROPERTIES } from '../../store/layers.js';
import { selectiveEnd } from '../../schema/selectiveEnd.js';
import { forNodes } from '../../store/forNodes.js';
import { isA } from '../../schema/stored/storage.js';
import type { Storage, StoredType } from '../../schema/stored/storage.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';
import { wordFormProperties } from '../../store/wordForms/storedWordForms.js';
import type { NodeLine, RelationshipLine } from '../format/format.js';

/** The way to read the graph, with its engine and storage rules. */
export interface Reading {
  run: Transaction['run'];
  readonly engine: Engine;
  readonly storage: Storage;
}

/** Reads the nodes of the imported layer with these ids, in the order of the ids, with their properties there. */
export async function readNodes(ids: readonly string[], reading: Reading): Promise<readonly NodeLine[]> {
  const rest = 'WHERE n:Imported RETURN n.id AS id, properties(n) AS properties, n:Seeded AS isSeeded';
  const rows = await forNodes(reading, ids, rest, reading);
  const found = new Map(rows.map((row) => [String(row['id']), row]));
  return ids.flatMap((id): NodeLine[] => {
    const row = found.get(id);
    const type = typeOfId(id, reading);
    if (row === undefined || type === undefined) return [];
    return [
      { kind: 'node', id, type: type.name, properties: sortedKeys(withoutForms(type, propertiesOf(row))) },
    ];
  });
}

/** Leaves out the word forms, because the reader of the export derives them again. */
function withoutForms(type: StoredType, properties: ResultRow): ResultRow {
  const forms = wordFormProperties(type);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !forms.includes(name)));
}

/** Returns the imported properties, which are stored beside those of the facts if facts declare the node too. */
function propertiesOf({ properties, isSeeded }: ResultRow): ResultRow {
  const { [IMPORTED_PROPERTIES]: imported, ...own } = properties as ResultRow;
  return isSeeded === true && typeof imported === 'string' ? (JSON.parse(imported) as ResultRow) : own;
}

/**
 * Reads the relationships of the imported layer that belong to these nodes, in an order that depends only on them. Each
 * belongs to the end with few of its type, so that a country in a million events is as fast to read as any other node.
 */
export async function readRelationships(
  owners: readonly string[],
  reading: Reading,
): Promise<readonly RelationshipLine[]> {
  const { storage } = reading;
  const types = [...storage.relationshipDates.keys()].sort();
  const owned = (end: 'from' | 'to'): string => types.filter((type) => selectiveEnd(type) === end).join('|');
  const found = 'WHERE r.imported RETURN type(r) AS type, properties(r) AS properties';
  const out = await forNodes(
    reading,
    owners,
    `MATCH (n)-[r:${owned('from')}]->(m) ${found}, n.id AS from, m.id AS to`,
    reading,
  );
  const into = await forNodes(
    reading,
    owners.filter((id) => !isActor(id, reading)),
    `MATCH (n)<-[r:${owned('to')}]-(m) ${found}, m.id AS from, n.id AS to`,
    reading,
  );
  return [...out, ...into]
    .map(relationshipLine)
    .map((line) => ({ line, key: canonicalJson([ownerIdOf(line), relationshipKey(line)]) }))
    .toSorted((one, other) => compare(one.key, other.key))
    .map(({ line }) => line);
}

/** Returns the key that tells a relationship from all others; those that the API does not show have no id. */
export function relationshipKey({ type, from, to, properties }: RelationshipLine): string {
  return JSON.stringify([type, from, to, properties['id'] ?? '']);
}

/** Returns the end from which a relationship is looked up. */
export function ownerIdOf({ type, from, to }: RelationshipLine): string {
  return selectiveEnd(type) === 'from' ? from : to;
}

function relationshipLine({ type, from, to, properties }: ResultRow): RelationshipLine {
  return {
    kind: 'relationship',
    type: String(type),
    from: String(from),
    to: String(to),
    // Each engine gives properties in an order of its own.
    properties: sortedKeys(properties as ResultRow),
  };
}

/**
 * Tells whether a node is an actor. Relationships that belong to their end can start at an actor and never end at one.
 */
function isActor(id: string, reading: Reading): boolean {
  return isA(typeOfId(id, reading), 'Actor');
}
