import type { Engine } from '../../graph/graph.js';
import type { Storage } from '../../schema/stored/storage.js';
import type { Layer } from '../layers.js';
import { nodeStatements } from './nodeStatements.js';
import type { NodeStatements } from './nodeStatements.js';
import { relationshipStatements } from './relationshipStatements.js';
import type { RelationshipStatements } from './relationshipStatements.js';

/**
 * The statements that write into one layer. Their text consists only of labels, relationship types and property names
 * of the schema, a closed table; all content of files is a parameter.
 */
export type LayerStatements = NodeStatements & RelationshipStatements;

export function layerStatements(storage: Storage, engine: Engine, layer: Layer): LayerStatements {
  return { ...nodeStatements(storage, engine, layer), ...relationshipStatements(storage, engine, layer) };
}
