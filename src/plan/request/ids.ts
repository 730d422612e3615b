import { badInput } from '../../errors.js';
import type { GraphValue } from '../../graph/graph.js';
import { PAGE_SIZE } from '../lists/page.js';
import { readRelationshipId, RELATIONSHIP_PREFIX } from '../relationshipId.js';
import type { Parameter, RelationshipPart } from '../tree/parameter.js';

const ID = /^[a-z]+\/[\p{L}\p{N}._~-]{1,200}$/u;

/**
 * Checks the form of an id; the graph tells whether it exists. An id whose type is not allowed here becomes the id of
 * nothing, because names and steps of attributions are stored as nodes too, and the API does not show them as nodes.
 */
export function id(value: string, prefixes?: readonly string[]): string {
  if (isId(value)) return !prefixes || prefixes.includes(value.split('/')[0]!) ? value : NOTHING;
  throw badInput(
    `${JSON.stringify(value.slice(0, 80))} is not an id: ids look like \`person/vladimir-putin\`.`,
  );
}

/**
 * The id of nothing. It is not null, because the embedded engine cannot look null up in its index and reads every node.
 */
export const NOTHING = '';

/**
 * Tells whether a text has the form of an id. Ids of relationships have a form of their own, and an error that says so.
 */
function isId(value: string): boolean {
  return isRelationshipId(value) ? readRelationshipId(value) !== undefined : ID.test(value);
}

function isRelationshipId(value: string): boolean {
  return value.startsWith(RELATIONSHIP_PREFIX);
}

/** Returns one part of a relationship's place from its id, which is checked like other ids. */
export function placed(value: string, part: RelationshipPart): string {
  if (!isRelationshipId(id(value))) return NOTHING;
  const { end, owner, type, stored } = readRelationshipId(value);
  return { from: NOTHING, to: NOTHING, [end]: owner, type, stored }[part];
}

export function ids(values: readonly string[], prefixes?: readonly string[]): readonly string[] {
  if (values.length > PAGE_SIZE.maximum)
    throw badInput(
      `\`ids\` has ${values.length} ids: ${PAGE_SIZE.maximum} at most. Ask in several operations.`,
    );
  return values.map((value) => id(value, prefixes));
}

/** Keeps the ids that the type can have. Any other id in a filter matches nothing, so its form is not checked. */
export function idsOfType(value: string | readonly string[], prefixes: readonly string[]): GraphValue {
  const fits = (id: string): boolean => prefixes.includes(id.split('/')[0]!);
  if (typeof value === 'string') return fits(value) ? value : NOTHING;
  return value.filter(fits);
}

/** Checks that all ids are those of speakers. */
export function speakers(
  values: readonly string[],
  prefixes: readonly string[],
  path: Parameter['path'],
): readonly string[] {
  const name = path.join('.');
  if (values.length === 0)
    throw badInput(`\`${name}\` is empty: name a speaker, or leave \`${path.at(0)}\` out.`);
  if (values.length > PAGE_SIZE.maximum)
    throw badInput(`\`${name}\` has ${values.length} ids: ${PAGE_SIZE.maximum} at most.`);
  for (const value of values)
    if (!prefixes.includes(value.split('/')[0]!))
      throw badInput(
        `${JSON.stringify(value)} in \`${name}\` is not the id of a speaker: give ids of ${prefixes.join(', ')}.`,
      );
  values.forEach((value) => id(value));
  return values;
}
