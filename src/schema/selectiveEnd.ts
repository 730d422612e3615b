/** The start of a relationship (`from`) or its end (`to`). */
export type End = 'from' | 'to';

/**
 * Relationship types of which one node can start millions, while few end at one node. None of them ends at an actor, because
 * the seeder does not look there (src/store/storedState.ts); so CONDEMNED is not among them.
 */
export const OWNED_BY_THEIR_END: readonly string[] = [
  'PARTICIPATED_IN',
  'PARTY_TO',
  'REFUSED',
  'PROPOSED',
  'PRESSED_FOR',
];

/**
 * Returns the end from which a relationship is looked up: the node with few relationships of its type. A country takes
 * part in a million events, an event has a handful of participants; an article is the source of a thousand claims, a
 * claim has one source. From the other end, every lookup would take longer the larger the import was.
 */
export function selectiveEnd(type: string): End {
  return OWNED_BY_THEIR_END.includes(type) ? 'to' : 'from';
}
