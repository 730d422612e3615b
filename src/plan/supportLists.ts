/**
 * The properties of a relationship that hold the ids of its claims' speakers, by the kind of speaker. The first property
 * that is stored counts: a list that would repeat the first speakers is not stored.
 */
export const SPEAKER_LISTS = {
  FIRST: ['firstSpeakerIds'],
  DIRECT: ['directSpeakerIds', 'firstSpeakerIds'],
  ANY: ['speakerIds', 'firstSpeakerIds'],
} as const;

/** The properties of a relationship that hold the ids of its claims: all of them, or those that somebody passes on. */
export const CLAIM_LIST = { ANY: 'claimIds', RELAYED: 'relayedClaimIds' } as const;
