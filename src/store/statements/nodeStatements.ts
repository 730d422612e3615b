import type { Engine } from '../../graph/graph.js';
import type { Properties } from '../../derive/desiredGraph.js';
import type { Storage, StoredType } from '../../schema/stored/storage.js';
import { batch } from './batch.js';
import type { Batch, BatchRow } from './batch.js';
import { setDates } from './dates.js';
import { storedWordForms } from '../wordForms/storedWordForms.js';
import { IMPORTED_PROPERTIES } from '../layers.js';
import type { Layer } from '../layers.js';
import { findNode } from './findNode.js';

/** The statements that write the nodes of one layer. */
export interface NodeStatements {
  createNodes(type: string, rows: readonly BatchRow[]): Batch;
  /** Also adds a node of the other layer to this one. */
  changeNodes(type: string, rows: readonly BatchRow[]): Batch;
  /** Takes a node of both layers out of the seeded one and gives it its imported properties. */
  releaseNodes(type: string, rows: readonly BatchRow[]): Batch;
  /** Adds a seeded node to the imported layer; its visible properties stay. */
  joinNodes(rows: readonly BatchRow[]): Batch;
  removeNodes(rows: readonly BatchRow[]): Batch;
}

export function nodeStatements(storage: Storage, engine: Engine, layer: Layer): NodeStatements {
  const find = `UNWIND $rows AS row ${findNode(engine)('n', 'id')}`;
  const labels = (type: string): string =>
    storedType(storage, type)
      .labels.map((label) => `:${label}`)
      .join('');
  const formed = (type: string, rows: readonly BatchRow[]): readonly BatchRow[] =>
    rows.map((row) => withForms(storedType(storage, type), row));
  const dates = (type: string, rows: readonly BatchRow[]): string =>
    setDates('n', storedType(storage, type).dates, rows);
  return {
    createNodes: (type, rows) =>
      batch(
        `UNWIND $rows AS row CREATE (n${labels(type)}:${layer}) SET n = row.properties${dates(type, rows)}`,
        formed(type, rows),
      ),
    changeNodes: (type, rows) =>
      batch(
        `${find} SET n = row.properties SET n${labels(type)}:${layer}${dates(type, rows)}`,
        formed(type, rows),
      ),
    releaseNodes: (type, rows) =>
      batch(`${find} REMOVE n:Seeded SET n = row.properties${dates(type, rows)}`, formed(type, rows)),
    joinNodes: (rows) =>
      batch(`${find} SET n:Imported SET n.${IMPORTED_PROPERTIES} = row.${IMPORTED_PROPERTIES}`, rows),
    removeNodes: (rows) => batch(`${find} DETACH DELETE n`, rows),
  };
}

/** Returns a row with the properties derived from others. Every node is written by such a row. */
function withForms(type: StoredType, row: BatchRow): BatchRow {
  const properties = row['properties'] as Properties;
  return { ...row, properties: { ...properties, ...storedWordForms(type, String(row['id']), properties) } };
}

function storedType(storage: Storage, type: string): StoredType {
  const stored = storage.types.get(type);
  if (stored === undefined) throw new Error(`The schema has no stored type ${type}.`);
  return stored;
}
