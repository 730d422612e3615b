import { canonicalJson } from '../../text/digest.js';
import type { ValueFact } from '../../facts/facts.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import type { Finding, Matter } from './disagreement.js';

/**
 * One way in which claims can differ. A rule knows which claims it is about, what each of them says of their matter,
 * and what follows when two say different things. It sees two claims at a time and is symmetric.
 */
export interface Rule {
  /** What the claim is about in the sense of this rule; undefined where the rule is not about such a claim. */
  matterOf(claim: NumberedClaim): Matter | undefined;
  /** What tells apart matters of the same subject and predicate, such as the modality. */
  keyOf(claim: NumberedClaim): readonly unknown[];
  /** What the claim says of the matter: claims with equal sayings are one side. */
  sayingOf(claim: NumberedClaim): unknown;
  /**
   * Where a speaker may say several things of one matter at once: all that a voice says of it is one side, and a pair
   * of which one speaker says both is no difference.
   */
  readonly several: 'VOICES_ARE_SIDES' | 'NOT_BY_ONE_SPEAKER' | 'NO';
  /** What follows from two claims about one matter that say different things; undefined where nothing does. */
  compare(one: NumberedClaim, other: NumberedClaim, world: World): Finding | undefined;
}

/** What rules need to know beside the two claims. */
export interface World {
  /** The countries that sources put a place in. */
  countriesOf(place: string): readonly string[];
}

/** Said to be so, in whatever sense: only denials are left out. */
export function isAffirmed(claim: NumberedClaim): boolean {
  return claim.polarity === 'AFFIRMED';
}

/** A value as far as it says something: without the words of a quantity or time, and without case and spaces of texts. */
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

/** What a claim says of its matter, as text: equal for equal sayings. */
export function sayingIn(rule: Rule, claim: NumberedClaim): string {
  return canonicalJson([rule.sayingOf(claim)]);
}
