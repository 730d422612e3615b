import type { DesiredRelationship } from '../../derive/desiredGraph.js';
import { hashed } from '../difference.js';
import { IMPORTED_MARK } from '../layers.js';

/** Returns a relationship for the imported layer: marked, and with an id that no relationship of facts can have. */
export function importedRelationship(relationship: DesiredRelationship): DesiredRelationship {
  const id = relationship.id.replace(/^relationship\/(?:imported-)?/, `relationship/${IMPORTED_MARK}`);
  return hashed({ ...relationship, id, properties: { ...relationship.properties, id, imported: true } });
}
