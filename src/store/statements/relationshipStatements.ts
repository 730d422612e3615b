import type { Engine } from '../../graph/graph.js';
import { selectiveEnd } from '../../schema/selectiveEnd.js';
import type { Storage } from '../../schema/stored/storage.js';
import { batch } from './batch.js';
import type { Batch, BatchRow } from './batch.js';
import { setDates } from './dates.js';
import type { Layer } from '../layers.js';
import { findNode } from './findNode.js';

/** The statements that write the relationships of one layer. */
export interface RelationshipStatements {
  /**
   * In the imported layer both ends must be imported nodes. Facts need no such check, because they refer only to their
   * own nodes.
   */
  createRelationships(type: string, rows: readonly BatchRow[]): Batch;
  changeRelationships(type: string, rows: readonly BatchRow[]): Batch;
  removeRelationships(type: string, rows: readonly BatchRow[]): Batch;
}

export function relationshipStatements(
  storage: Storage,
  engine: Engine,
  layer: Layer,
): RelationshipStatements {
  const find = findNode(engine);
  const dates = (type: string, rows: readonly BatchRow[]): string =>
    setDates('r', storage.relationshipDates.get(type) ?? [], rows);
  const linked = (type: string): string => findRelationship(storage, engine, type);
  // An imported relationship must not hold on to a seeded node, because that node is removed when the facts drop it.
  const isImported = layer === 'Imported' ? ' WHERE a:Imported AND b:Imported' : '';
  return {
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

/** Finds the relationship `r` of each row `{id, from, to}`, from the end with few of its type. */
export function findRelationship(storage: Storage, engine: Engine, type: string): string {
  const owner = selectiveEnd(type);
  const traversal =
    owner === 'from' ? `-[r:${knownType(storage, type)}]->` : `<-[r:${knownType(storage, type)}]-`;
  return `UNWIND $rows AS row ${findNode(engine)('owner', owner)} MATCH (owner)${traversal}() WHERE r.id = row.id`;
}

function knownType(storage: Storage, type: string): string {
  if (!storage.relationshipDates.has(type)) throw new Error(`The schema has no relationship ${type}.`);
  return type;
}
