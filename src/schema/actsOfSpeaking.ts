/**
 * The relationships that claims of every modality yield: to have proposed something and to intend to propose it are two
 * relationships. All others follow from ASSERTED claims alone.
 */
export const ACTS_OF_SPEAKING: readonly string[] = [
  'DISCUSSED',
  'CONDEMNED',
  'REFUSED',
  'PROPOSED',
  'PRESSED_FOR',
];

/** Whether some of these types of relationships are acts of speaking. */
export function hasActsOfSpeaking(types: readonly string[]): boolean {
  return types.some((type) => ACTS_OF_SPEAKING.includes(type));
}
