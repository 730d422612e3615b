/** The end that a relationship points away from, or the one that it points to. */
export type End = 'from' | 'to';

/** Relationships that one node can have by the million at their beginning, and few at their end. */
export const OWNED_BY_THEIR_END: readonly string[] = ['PARTICIPATED_IN', 'PARTY_TO', 'PROPOSED'];

/**
 * The end at which a relationship is looked for: the one that has few of its type. A country takes part in a million
 * events, an event has a handful of participants; an article is what a thousand claims are from, and a claim is from one.
 * A walk from the other end would make every look-up as long as the import was large.
 */
export function selectiveEnd(type: string): End {
  return OWNED_BY_THEIR_END.includes(type) ? 'to' : 'from';
}
