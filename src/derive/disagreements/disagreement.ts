import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { DisagreementReason, Verdict } from '../../schema/enums.generated.js';

/** The verdicts on whether all sides can be right, the gravest first. */
export const VERDICTS: readonly Verdict[] = ['CONTRADICTS', 'REFINES', 'COMPATIBLE'];

/** The reasons to set claims side by side, the most telling first. */
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

/** The result of comparing two claims. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: DisagreementReason;
}

/** The matter on which claims can be compared, such as the duration of an event. */
export interface Matter {
  readonly subject: string;
  /** The other entity that the matter is about, such as the event in which the subject takes part. */
  readonly object?: string | undefined;
  readonly predicate: string;
  readonly measure?: string | undefined;
}

/** Claims that say the same of the matter, in the order of the files. */
export interface Side {
  readonly claims: readonly [NumberedClaim, ...NumberedClaim[]];
  /** Each speaker once, in the order of the claims. */
  readonly firstSpeakers: readonly string[];
}

/** Two sides or more that cannot all be right, or that say the same thing in other words. */
export interface Disagreement extends Finding {
  /** `disagreement/` and a digest of the claims and the reason. */
  readonly id: string;
  readonly matter: Matter;
  /** In the order of their first claims. */
  readonly sides: readonly Side[];
}

/** The graver of two findings. Of two equally grave ones, the one with the more telling reason. */
export function graver(one: Finding | undefined, other: Finding | undefined): Finding | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return weightOf(one) <= weightOf(other) ? one : other;
}

function weightOf({ verdict, reason }: Finding): number {
  return VERDICTS.indexOf(verdict) * REASONS.length + REASONS.indexOf(reason);
}
