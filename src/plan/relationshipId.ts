import { badInput } from '../errors.js';
import { selectiveEnd, type End } from '../schema/selectiveEnd.js';

/** Where a relationship is found: among the few of its type at the entity that owns it. */
export interface RelationshipPlace {
  /** Which end of the relationship owns it, and the id of the entity there. */
  readonly end: End;
  readonly owner: string;
  /** Such as `HOLDS`; it may be one that there is not. */
  readonly type: string;
  /** The id that is stored with the relationship. */
  readonly stored: string;
}

/** The ids of relationships begin with this, in the API and in the graph. */
export const RELATIONSHIP_PREFIX = 'relationship/';

/** Type, owner and key, joined by dots. Neither the type nor the key has a dot, so the owner's slug may have some. */
const ID = /^relationship\/([A-Z_]{1,40})\.([a-z]{1,40})\.([\p{L}\p{N}._~-]{1,200})\.([A-Za-z0-9-]{1,100})$/u;

/**
 * Reads an id such as `relationship/HOLDS.person.vladimir-putin.0123456789abcdef`, as src/cypher/relationship.ts writes
 * it. The embedded engine has no index of relationships, so the id names the entity that owns the relationship.
 * @throws ExpectedError BAD_USER_INPUT where it is no such id
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
