import type { GraphValue } from '../../graph/graph.js';
import type { LookupRoot } from '../../plan/tree/lookupRoot.js';
import { RELATIONSHIP_PREFIX } from '../../plan/relationshipId.js';
import type { Stored } from '../answer.js';
import { valueOf, type AnswerRoot, type Given } from '../given.js';

/** Answers with the object that an id names, or null; for several ids with a list that has as many places. */
export const answerLookup: AnswerRoot<LookupRoot> = (given, root, rows) => {
  const value = valueOf(rows) ?? null;
  const asked = given.parameters[root.parameter]!;
  if (!root.several) return termNamed(root, given, asked) ?? finishFound(root, given, value);
  const stored = (value ?? []) as readonly Stored[];
  const found = new Map(stored.map(({ position, value }) => [position, value as Stored]));
  return (asked as readonly GraphValue[]).map(
    (id, position) => termNamed(root, given, id) ?? finishFound(root, given, found.get(position) ?? null),
  );
};

function termNamed({ terms }: LookupRoot, given: Given, id: GraphValue): Stored | null {
  return terms && typeof id === 'string' ? given.terms.byId(id) : null;
}

/** Finishes the object that was found. Its id tells whether it is a relationship, if an interface was looked up. */
function finishFound(
  { values, relationships }: LookupRoot,
  given: Given,
  found: Stored | null,
): Stored | null {
  const isRelationship = relationships && String(found?.['id']).startsWith(RELATIONSHIP_PREFIX);
  return given.finish(isRelationship ? relationships.values : values, given, found);
}
