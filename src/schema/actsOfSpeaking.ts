import { SHIPPED_VOCABULARY } from '../vocabulary/vocabulary.js';

/**
 * The relationships that claims of every modality yield: to have proposed something and to intend to propose it are two
 * relationships. All others follow from ASSERTED claims alone. The vocabulary marks their predicates with `act: true`.
 */
export const ACTS_OF_SPEAKING: readonly string[] = SHIPPED_VOCABULARY.terms('PREDICATE')
  .filter(({ act }) => act === true)
  .map(({ word }) => word);

/** Whether some of these types of relationships are acts of speaking. */
export function hasActsOfSpeaking(types: readonly string[]): boolean {
  return types.some((type) => ACTS_OF_SPEAKING.includes(type));
}
