import type { GraphValue } from '../../graph/graph.js';
import type { LookupRoot } from '../../plan/tree/lookupRoot.js';
import { RELATIONSHIP_PREFIX } from '../../plan/relationshipId.js';
import type { Stored } from '../answer.js';
import { valueOf, type AnswerRoot, type Given } from '../given.js';

/** Answers with the object that an id names, or null; for several ids with a list that has as many places. */
export const answerLookup: AnswerRoot<LookupRoot> = (given, root, rows) => {
  const value = valueOf(rows) ?? null;
  if (!root.several) return finishFound(root, given, value);
  const stored = (value ?? []) as readonly Stored[];
  const found = new Map(stored.map(({ position, value }) => [position, value as Stored]));
  const asked = given.parameters[root.parameter] as readonly GraphValue[];
  return asked.map((_, position) => finishFound(root, given, found.get(position) ?? null));
};

/** Finishes the object that was found. Its id tells whether it is a relationship, if an interface was looked up. */
function finishFound(
  { values, relationships }: LookupRoot,
  given: Given,
  found: Stored | null,
): Stored | null {
  const isRelationship = relationships && String(found?.['id']).startsWith(RELATIONSHIP_PREFIX);
  return given.finish(isRelationship ? relationships.values : values, given, found);
}
