// Written by `npm run codegen` from schema.graphql.

/** How sure the speaker is. */
export type Certainty = 'CERTAIN' | 'POSSIBLE' | 'PROBABLE' | 'UNSPECIFIED';

/** Why claims are set side by side. */
export type DisagreementReason =
  | 'DIFFERENT_IDENTIFIERS'
  | 'DIFFERENT_PLACES'
  | 'DIFFERENT_ROLES'
  | 'DIFFERENT_SCOPES'
  | 'DIFFERENT_STATUS'
  | 'DIFFERENT_TOPICS'
  | 'DIFFERENT_WORDS'
  | 'DISJOINT_QUANTITIES'
  | 'DISJOINT_TIMES'
  | 'FINER_PLACE'
  | 'FINER_QUANTITY'
  | 'FINER_ROLE'
  | 'FINER_TIME'
  | 'OPPOSITE_ORDER'
  | 'OPPOSITE_POLARITY'
  | 'UNKNOWN_AGAINST_VALUE';

/** In what sense a claim is made. */
export type Modality = 'ASSERTED' | 'DEMANDED' | 'EVALUATED' | 'INTENDED' | 'NOT_RULED_OUT' | 'PROPOSED';

/** Kinds of names. */
export type NameKind = 'ALIAS' | 'NATIVE' | 'PRIMARY' | 'TRANSLITERATION';

/** Whether a claim is affirmed or denied. */
export type Polarity = 'AFFIRMED' | 'DENIED';

/** How a claim weighs against others on the same matter. */
export type Rank = 'DEPRECATED' | 'NORMAL' | 'PREFERRED';

/** How a conflict, negotiation, agreement or event stands. */
export type Status =
  | 'CANCELED'
  | 'ENDED'
  | 'HELD'
  | 'ONGOING'
  | 'POSTPONED'
  | 'PROPOSED'
  | 'REACHED'
  | 'REFUSED'
  | 'SCHEDULED'
  | 'SOUGHT'
  | 'SUSPENDED'
  | 'UNKNOWN';

/** Whether what several claims say can all be so. */
export type Verdict = 'COMPATIBLE' | 'CONTRADICTS' | 'REFINES';

/** The values of each closed enum, by its name. */
export interface ClosedEnums {
  readonly Certainty: Certainty;
  readonly DisagreementReason: DisagreementReason;
  readonly Modality: Modality;
  readonly NameKind: NameKind;
  readonly Polarity: Polarity;
  readonly Rank: Rank;
  readonly Status: Status;
  readonly Verdict: Verdict;
}
