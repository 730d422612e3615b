import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { DisagreementReason, Verdict } from '../../schema/enums.generated.js';

/** Whether what the sides say can all be so, the gravest first. */
export const VERDICTS: readonly Verdict[] = ['CONTRADICTS', 'REFINES', 'COMPATIBLE'];

/** Why claims are set side by side, the most telling first. */
export const REASONS: readonly DisagreementReason[] = [
  'OPPOSITE_POLARITY',
  'OPPOSITE_ORDER',
  'DISJOINT_TIMES',
  'DISJOINT_QUANTITIES',
  'DIFFERENT_STATUS',
  'DIFFERENT_PLACES',
  'DIFFERENT_ROLES',
  'DIFFERENT_IDENTIFIERS',
  'UNKNOWN_AGAINST_VALUE',
  'FINER_TIME',
  'FINER_QUANTITY',
  'FINER_PLACE',
  'FINER_ROLE',
  'DIFFERENT_SCOPES',
  'DIFFERENT_TOPICS',
  'DIFFERENT_WORDS',
];

/** What comparing two claims finds. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: DisagreementReason;
}

/** What claims are about, as far as they can be set against each other: how long an event lasted. */
export interface Matter {
  readonly subject: string;
  /** The other entity that the matter is about, such as the event whose part-taker the subject is. */
  readonly object?: string | undefined;
  readonly predicate: string;
  readonly measure?: string | undefined;
}

/** Claims that say the same of the matter, in the order of the files. */
export interface Side {
  readonly claims: readonly [NumberedClaim, ...NumberedClaim[]];
  /** Each once, in the order of the claims. */
  readonly firstSpeakers: readonly string[];
}

/** Two sides or more that cannot all be right, or that say the same thing otherwise. */
export interface Disagreement extends Finding {
  /** `disagreement/` and a digest of the claims and the reason. */
  readonly id: string;
  readonly matter: Matter;
  /** In the order of their first claims. */
  readonly sides: readonly Side[];
}

/** The graver of two findings; of equally grave ones, that with the more telling reason. */
export function graver(one: Finding | undefined, other: Finding | undefined): Finding | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return weightOf(one) <= weightOf(other) ? one : other;
}

function weightOf({ verdict, reason }: Finding): number {
  return VERDICTS.indexOf(verdict) * REASONS.length + REASONS.indexOf(reason);
}
