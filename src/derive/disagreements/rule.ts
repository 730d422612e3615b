import { canonicalJson } from '../../text/digest.js';
import type { ValueFact } from '../../facts/facts.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Finding, Matter } from './disagreement.js';

/**
 * A rule compares claims in one respect. It knows the claims that it applies to, the saying of each claim on their
 * matter, and the finding from two different sayings. It sees two claims at a time and is symmetric.
 */
export interface Rule {
  /** The matter of the claim for this rule; undefined if the rule does not apply to the claim. */
  matterOf(claim: NumberedClaim): Matter | undefined;
  /** The key that separates matters of the same subject and predicate, such as the modality. */
  keyOf(claim: NumberedClaim): readonly unknown[];
  /** The claim's saying on the matter: claims with equal sayings are one side. */
  sayingOf(claim: NumberedClaim): unknown;
  /**
   * Whether one speaker may say several things of one matter. VOICES_ARE_SIDES: all that a voice says is one side.
   * NOT_BY_ONE_SPEAKER: two sayings do not differ if one speaker says both.
   */
  readonly several: 'VOICES_ARE_SIDES' | 'NOT_BY_ONE_SPEAKER' | 'NO';
  /** Returns the finding from two claims about one matter with different sayings; undefined if they do not differ. */
  compare(one: NumberedClaim, other: NumberedClaim, world: World): Finding | undefined;
}

/** The surroundings that rules need beside the two claims. */
export interface World {
  /** The countries in which sources put a place. */
  countriesOf(place: string): readonly string[];
}

/** Whether the claim affirms its content, in whatever sense: only denials are left out. */
export function isAffirmed(claim: NumberedClaim): boolean {
  return claim.polarity === 'AFFIRMED';
}

/**
 * A value reduced to its meaning: without the words of a quantity or time, and without the case and spaces of a text.
 */
export function sayingOfValue(value: ValueFact | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'text':
      return folded(value.text);
    case 'time': {
      const { text: _words, yearBasis: _basis, ...time } = value.time;
      return time;
    }
    case 'quantity': {
      const { text: _words, ...quantity } = value.quantity;
      return quantity;
    }
    default:
      return value;
  }
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** The claim's saying as text: equal for equal sayings. */
export function sayingIn(rule: Rule, claim: NumberedClaim): string {
  return canonicalJson([rule.sayingOf(claim)]);
}
