import { badInput } from '../errors.js';
import { selectiveEnd, type End } from '../schema/selectiveEnd.js';

/** The place of a relationship: it is among the few of its type at the entity that owns it. */
export interface RelationshipPlace {
  /** The end of the relationship that owns it; `owner` is the id of the entity there. */
  readonly end: End;
  readonly owner: string;
  /** Such as `HOLDS`. The schema may have no such type. */
  readonly type: string;
  /** The id that is stored with the relationship. */
  readonly stored: string;
}

/** The prefix of all relationship ids, in the API and in the graph. */
export const RELATIONSHIP_PREFIX = 'relationship/';

/**
 * Type, owner and key, joined by dots. The owner's slug may have dots too, because neither the type nor the key has
 * any.
 */
const ID = /^relationship\/([A-Z_]{1,40})\.([a-z]{1,40})\.([\p{L}\p{N}._~-]{1,200})\.([A-Za-z0-9-]{1,100})$/u;

/**
 * Reads an id such as `relationship/HOLDS.person.vladimir-putin.0123456789abcdef`, as src/cypher/relationship.ts writes
 * it. The id names the entity that owns the relationship, because the embedded engine has no index of relationships.
 * @throws ExpectedError BAD_USER_INPUT if it is no such id
 */
export function readRelationshipId(id: string): RelationshipPlace {
  const [, type, label, slug, key] = ID.exec(id) ?? [];
  if (type !== undefined)
    return {
      end: selectiveEnd(type),
      owner: `${label}/${slug}`,
      type,
      stored: `${RELATIONSHIP_PREFIX}${key}`,
    };
  throw badInput(
    `${JSON.stringify(id.slice(0, 80))} is not the id of a relationship: edges and hops give theirs as \`relationshipId\`.`,
  );
}
