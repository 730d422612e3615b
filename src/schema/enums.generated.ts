// Written by `npm run codegen` from schema.graphql.

/** How sure the words of the speaker are. */
export type Certainty = 'CERTAIN' | 'POSSIBLE' | 'PROBABLE' | 'UNSPECIFIED';

/** The reasons to set claims side by side. */
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

/** The sense in which a claim is made: it is so, it is intended, proposed, demanded, left open, or judged. */
export type Modality = 'ASSERTED' | 'DEMANDED' | 'EVALUATED' | 'INTENDED' | 'NOT_RULED_OUT' | 'PROPOSED';

/** Kinds of names. */
export type NameKind = 'ALIAS' | 'NATIVE' | 'PRIMARY' | 'TRANSLITERATION';

/** Whether a claim affirms or denies its assertion. */
export type Polarity = 'AFFIRMED' | 'DENIED';

/** The weight of a claim beside other claims on the same matter. */
export type Rank = 'DEPRECATED' | 'NORMAL' | 'PREFERRED';

/** The status of a conflict, negotiation, agreement or event. */
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

/** The kind of the verb by which a speaker says something. The verb itself stays as the source has it. */
export type VerbKind =
  | 'ACCUSED'
  | 'ANNOUNCED'
  | 'ASKED'
  | 'CONDEMNED'
  | 'CONFIRMED'
  | 'DECLINED_TO_COMMENT'
  | 'DEMANDED'
  | 'DENIED'
  | 'OFFERED'
  | 'PRAISED'
  | 'PROMISED'
  | 'SAID'
  | 'THREATENED'
  | 'WARNED';

/** Whether several claims about one matter can all be right. */
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
  readonly VerbKind: VerbKind;
  readonly Verdict: Verdict;
}
