import type { ContentNode, ContentRelationship } from './content.js';
import { splitDates } from './statements.js';
import type { Row } from './statements.js';
import type { Storage } from './storage.js';

export function nodeRow(storage: Storage): (node: ContentNode) => Row {
  return ({ id, type, properties }) => ({
    id,
    ...splitDates(properties, storage.types.get(type)?.dates ?? []),
  });
}

export function relationshipRow(storage: Storage): (relationship: ContentRelationship) => Row {
  return ({ id, from, to, type, properties }) => ({
    id,
    from,
    to,
    ...splitDates(properties, storage.relationshipDates.get(type) ?? []),
  });
}
